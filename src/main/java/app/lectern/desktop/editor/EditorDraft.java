package app.lectern.desktop.editor;

import app.lectern.desktop.drafting.DraftedText;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The script of the editor for drafts by a model. */
record EditorDraft(EditorViewModel model) implements DraftedText {
    @Override
    public @Nullable ScriptDocument document() {
        return model.writing().document().get();
    }

    @Override
    public @Nullable String scriptId() {
        VideoScript base = model.saving().base();
        return base == null ? null : base.scriptId();
    }

    @Override
    public Map<String, SceneDocument> said() {
        return model.translation().said();
    }

    @Override
    public Set<Integer> chosen() {
        return Set.copyOf(model.writing().spot().get().chosen());
    }

    @Override
    public boolean isWritable() {
        return model.writing().writable().get();
    }

    @Override
    public void change(ScriptDocument changed, String key, Object... arguments) {
        model.change(new StepName(key, List.of(arguments), ""), changed);
    }
}
