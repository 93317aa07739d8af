package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.domain.account.User;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What can be done when somebody else has saved another text of the same script. Nobody's text is lost by any of it. */
public final class ConflictViewModel {
    private final DocumentViewModel writing;
    private final SavingViewModel saving;
    private final DraftService drafts;
    private final User user;
    private final Words words;
    private final Background background;

    ConflictViewModel(
            DocumentViewModel writing,
            SavingViewModel saving,
            DraftService drafts,
            User user,
            Words words,
            Background background) {
        this.writing = writing;
        this.saving = saving;
        this.drafts = drafts;
        this.user = user;
        this.words = words;
        this.background = background;
    }

    /** Shows the other text in place of what was written, by a step that can be taken back. */
    public void takeTheirs() {
        with((script, _) -> drafts.newest(user, script), this::show);
    }

    private void show(VideoScript theirs) {
        ScriptDocument text = ScriptDocument.of(theirs.rawJson());
        writing.change(StepName.of("step.theirs", theirs.editedBy()), text);
        saving.begin(theirs, text, true);
    }

    /** Makes what was written the newest text; the other stays in the history. */
    public void overwrite() {
        with(
                (script, text) -> drafts.overwrite(user, script.scriptId(), drafts.newest(user, script), text.json()),
                saved -> saving.begin(saved, ScriptDocument.of(saved.rawJson()), true));
    }

    /** Puts what was written aside as a video of its own, and shows the other text. */
    public void setAside() {
        with(
                (script, text) -> {
                    ScriptDocument named = text.withTitle(words.of("conflict.copy-of", text.title()));
                    String videoId = script.videoId() + "-"
                            + UUID.randomUUID().toString().substring(0, 4);
                    drafts.setAside(user, script.scriptId(), named.json(), videoId);
                    return drafts.newest(user, script);
                },
                this::show);
    }

    private interface Resolution {
        VideoScript of(VideoScript script, ScriptDocument text);
    }

    private void with(Resolution resolution, Consumer<VideoScript> then) {
        VideoScript script = saving.base();
        ScriptDocument text = saving.newest();
        if (script != null && text != null) {
            Callable<VideoScript> work = () -> resolution.of(script, text);
            background.work(drafts.inOrder(), work, then, e -> saving.problem().set(words.failure(e)));
        }
    }
}
