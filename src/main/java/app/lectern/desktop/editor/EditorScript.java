package app.lectern.desktop.editor;

import app.lectern.desktop.desk.WrittenScript;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.pipeline.Timeline;
import app.lectern.script.ScriptDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The script of the editor for the tools of the desk. */
record EditorScript(EditorViewModel model, Runnable lengthKnown) implements WrittenScript {
    @Override
    public @Nullable ScriptDocument document() {
        return model.writing().document().get();
    }

    @Override
    public @Nullable SlideSource source() {
        return model.source();
    }

    @Override
    public int scene() {
        return model.writing().spot().get().scene();
    }

    @Override
    public int caret() {
        return model.writing().spot().get().caret();
    }

    @Override
    public void show(int scene) {
        model.show(scene);
    }

    @Override
    public boolean isWritable() {
        return model.writing().writable().get();
    }

    @Override
    public double seconds(Scene scene) {
        boolean silent = scene.voicing() instanceof Silent;
        return model.lengths().seconds(scene) + (silent ? 0 : Timeline.LEAD_SEC + Timeline.TAIL_SEC);
    }

    @Override
    public void heard(Scene scene, double seconds) {
        model.lengths().spoken(scene, seconds);
        lengthKnown.run();
    }

    @Override
    public void change(ScriptDocument changed, String key, Object... arguments) {
        model.change(new StepName(key, List.of(arguments), ""), changed);
    }
}
