package app.lectern.desktop.editor;

import app.lectern.desktop.importing.ImportTarget;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import app.lectern.service.ImportPreview;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Scenes of a file come into the script that is open, behind the shown scene, by one step that can be taken back. */
final class InsertTarget implements ImportTarget {
    private final DraftService drafts;
    private final User user;
    private final Supplier<@Nullable VideoScript> base;
    private final DocumentViewModel writing;
    private final SceneListViewModel scenes;

    /** @param base the script into whose files pictures are taken */
    InsertTarget(
            DraftService drafts,
            User user,
            Supplier<@Nullable VideoScript> base,
            DocumentViewModel writing,
            SceneListViewModel scenes) {
        this.drafts = drafts;
        this.user = user;
        this.base = base;
        this.writing = writing;
        this.scenes = scenes;
    }

    @Override
    public void read(ImportPreview preview) {
        // they come where the person is when they are kept
    }

    @Override
    public ObservableBooleanValue ready() {
        return writing.writable();
    }

    @Override
    public Callable<Runnable> keep(ImportPreview preview, Set<Integer> chosen) {
        VideoScript script = base.get();
        ScriptDocument now = writing.document().get();
        int there = now == null ? 0 : now.scenes().size();
        return () -> {
            if (script == null) {
                throw new RefusedException(ReasonCode.SCRIPT_NOT_FOUND, Message.of("script.not-found", ""));
            }
            int all = there + chosen.size();
            if (all > ScriptLimits.SCENES) {
                throw new RefusedException(
                        ReasonCode.INVALID_SCRIPT, Message.of("script.too-many-scenes", all, ScriptLimits.SCENES));
            }
            List<SceneDocument> taken = drafts.takeScenes(user, script.scriptId(), preview, chosen);
            return () -> scenes.insert(taken);
        };
    }
}
