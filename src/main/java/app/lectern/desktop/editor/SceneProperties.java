package app.lectern.desktop.editor;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.script.SceneDocument;
import javafx.scene.layout.VBox;

/** All that can be set of a scene; below it stand its recording and what the whole script has: theme and pass mark. */
final class SceneProperties {
    private final RecordingViewModel recording;
    private final RecordingPane recordingPane;
    private final PropertiesPane pane;

    SceneProperties(Studio studio, EditorViewModel model) {
        Words words = studio.words();
        recording = new RecordingViewModel(
                studio,
                model::lessonNow,
                () -> model.writing().spot().get().scene(),
                model.saving()::save,
                model.reading()::refresh);
        recordingPane = new RecordingPane(words, recording);
        PropertiesViewModel own = model.properties();
        LayoutField layout = new LayoutField(
                words,
                studio.pictures()::live,
                model::laidOut,
                () -> model.writing().spot().get().scene(),
                own::layout);
        ThemeField theme = new ThemeField(studio, model.writing());
        QuestionViewModel asked = new QuestionViewModel(model.writing());
        PassMarkField passMark = new PassMarkField(words, asked, model.writing());
        pane = new PropertiesPane(
                words,
                own,
                new QuestionPane(words, asked),
                layout,
                new VBox(16, recordingPane.root(), theme.root(), passMark.root()));
    }

    void show(SceneDocument scene, boolean writable) {
        pane.show(scene, writable);
        recordingPane.refresh();
    }

    PropertiesPane pane() {
        return pane;
    }

    void close() {
        recording.close();
    }
}
