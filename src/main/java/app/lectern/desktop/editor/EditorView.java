package app.lectern.desktop.editor;

import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Scene;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One script: its scenes, the chosen slide as the video shows it, what is spoken, what can be done next. */
public final class EditorView implements Screen {
    private static final int DRAWN = 1280;

    private final Studio studio;
    private final Words words;
    private final EditorViewModel model;
    private final EditorActions actions;
    private final HBox header = Ui.header();
    private final BorderPane desk = new BorderPane();
    private final VBox notices = new VBox();
    private final ImageView slide = new ImageView();
    private final NarrationView narration;
    private final Button listen;
    private final Label letters = Ui.firm("", "t-dense", "t-muted");
    private final Label language = Ui.firm("", "count");
    private final SceneFacts facts;
    private final RecordingViewModel recording;
    private final RecordingPane recordingPane;
    private final CheckViewModel check;
    private final SidePane side;
    private @Nullable SceneList scenes;

    public EditorView(Studio studio, @Nullable String videoId) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new EditorViewModel(studio, videoId);
        this.actions = new EditorActions(words, model);
        this.recording = new RecordingViewModel(
                studio, () -> model.lesson().get(), () -> model.scene().get(), model::refresh);
        this.recordingPane = new RecordingPane(words, recording);
        this.facts = new SceneFacts(words, recordingPane.root());
        this.check = new CheckViewModel(studio);
        CheckPane checkPane = new CheckPane(
                words, check, () -> model.lesson().get(), index -> model.scene().set(index));
        this.side = new SidePane(words, facts.root(), checkPane.root());
        this.narration = new NarrationView(words);
        this.listen = Ui.button(words.of("voices.listen"), Feather.HEADPHONES, model::listen, "small");
        listen.disableProperty().bind(model.speaking());
        header.getChildren().add(Ui.text(words.of("rail.editor"), "t-title"));
        desk.setTop(notices);
        if (!model.hasVideo()) {
            desk.setCenter(empty());
        }
        model.lesson().addListener((_, _, lesson) -> show(lesson));
        model.scene().addListener(_ -> showScene());
        model.notice().addListener((_, _, notice) -> showNotice(notice));
    }

    private Node empty() {
        VBox box = Ui.column(
                12,
                Ui.icon(Feather.EDIT_3, "ic-xl", "t-muted"),
                Ui.text(words.of("editor.empty"), "t-title"),
                Ui.wrapped(words.of("editor.empty-how"), "t-muted"),
                Ui.button(words.of("editor.to-library"), Feather.GRID, model::openLibrary, "accent"));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void showNotice(String notice) {
        notices.getChildren().clear();
        if (!notice.isEmpty()) {
            HBox hint = Ui.hint(Feather.ALERT_OCTAGON, notice, "danger");
            VBox.setMargin(hint, new Insets(8, 16, 8, 16));
            notices.getChildren().add(hint);
        }
    }

    private void show(@Nullable Lesson lesson) {
        if (lesson == null) {
            return;
        }
        showHeader(lesson);
        if (scenes == null) {
            scenes = new SceneList(studio, lesson.source(), model.scene()::set);
            desk.setLeft(scenes.root());
            desk.setCenter(middle());
            desk.setRight(side.root());
        } else {
            scenes.show(lesson.source());
        }
        showScene();
    }

    private void showHeader(Lesson lesson) {
        header.getChildren().clear();
        if (lesson.entry().education() != null) {
            header.getChildren()
                    .addAll(
                            Ui.title(lesson.entry().education().title(), "t-muted"),
                            Ui.icon(Feather.CHEVRON_RIGHT, "ic-sm", "t-muted"));
        }
        header.getChildren()
                .addAll(Ui.title(lesson.title(), "t-section"), lesson.state().chip(words), Ui.gap());
        header.getChildren().addAll(actions.of(lesson));
    }

    private Node middle() {
        StackPane stage = Ui.styled(Picture.fitted(slide, 16), "slide-stage");
        HBox head = Ui.row(8, Ui.text(words.of("editor.narration"), "t-section"), language, Ui.gap(), letters, listen);
        VBox below = Ui.styled(new VBox(8, head, narration.root()), "surface", "pane-bottom");
        below.setPadding(new Insets(12, 16, 16, 16));
        return new VBox(Ui.grow(stage), below);
    }

    private void showScene() {
        Lesson lesson = model.lesson().get();
        if (lesson == null || model.scene().get() >= lesson.scenes().size()) {
            return;
        }
        int index = model.scene().get();
        Scene scene = lesson.scenes().get(index);
        slide.imageProperty().bind(studio.pictures().slide(lesson.source(), index, DRAWN));
        slide.setAccessibleText(words.of("editor.slide-of", index + 1));
        narration.show(scene.text());
        letters.setText(words.of("editor.letters", SceneList.letters(scene)));
        String tag = lesson.source().script().language();
        language.setText(
                tag == null
                        ? words.of("editor.language-auto")
                        : Locale.forLanguageTag(tag)
                                .getDisplayName(words.locale().get()));
        facts.show(lesson.source().script(), scene);
        recordingPane.refresh();
        if (scenes != null) {
            scenes.choose(index);
        }
    }

    @Override
    public Node header() {
        return header;
    }

    @Override
    public Node content() {
        return desk;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        slide.imageProperty().unbind();
        check.close();
        recording.close();
        model.close();
    }
}
