package app.lectern.desktop.themes;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Ui;
import app.lectern.pipeline.Themes.Shelved;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of the settings about themes: all of them, the chosen one on slides, and what can be changed in it. */
public final class ThemesPage {
    /** Below this width, at text of 100 %, the form stands under the preview. */
    private static final double NARROW = 860;

    private final Studio studio;
    private final Words words;
    private final ThemesViewModel model;
    private final Label uses = Ui.firm("", "t-dense", "t-muted");
    private final Button remove;
    private final HBox tools;
    private final ThemeForm form;
    private final VBox middle = new VBox(16);
    private final ScrollPane side;
    private final BorderPane root = new BorderPane();

    public ThemesPage(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new ThemesViewModel(studio);
        SlideSource sample = ThemeSample.of(words.locale().get());
        this.form = new ThemeForm(words, model);
        this.remove = Ui.iconButton(Feather.TRASH_2, words.of("themes.remove"), model::remove);
        Button duplicate = Ui.button(words.of("themes.duplicate"), Feather.COPY, model::duplicate);
        duplicate.setDisable(!model.mayWrite());
        Button save = Ui.button(words.of("themes.save"), Feather.SAVE, this::save, "accent");
        save.disableProperty().bind(model.edit().savable().not());
        Label unsaved = Ui.iconText(Feather.EDIT_2, words.of("themes.unsaved"), "t-dense", "t-warning");
        unsaved.visibleProperty().bind(model.edit().changed());
        unsaved.managedProperty().bind(model.edit().changed());
        this.tools = Ui.row(8, unsaved, uses, remove, duplicate, save);
        middle.getChildren()
                .setAll(new ThemePreview(studio, model, sample).root(), new ContrastTable(studio, model).root());
        middle.setPadding(new Insets(16));
        side = Ui.styled(Ui.scroll(form.root()), "surface", "pane-right", "theme-form");
        root.setLeft(new ThemeList(studio, model, sample).root());
        root.setCenter(new BorderPane(Ui.scroll(middle), new QuestionBar(words, model).root(), null, null, null));
        root.widthProperty().addListener(_ -> fit());
        model.chosen().addListener((_, _, chosen) -> show(chosen));
        model.edit().changed().addListener((_, _, changed) -> studio.navigator().keep(changed ? model::leave : null));
        fit();
    }

    private void show(@Nullable Shelved chosen) {
        int count = chosen == null ? 0 : model.usesOf(chosen.id());
        uses.setText(words.of("themes.uses", count));
        Ui.shown(remove, chosen != null && !chosen.bundled() && model.mayWrite());
    }

    private void fit() {
        double fit = root.getWidth() * 100 / studio.settings().choices().get().textPercent();
        boolean narrow = fit < NARROW;
        if (narrow && root.getRight() != null) {
            root.setRight(null);
        }
        if (narrow && !middle.getChildren().contains(form.root())) {
            side.setContent(null);
            middle.getChildren().add(1, form.root());
        } else if (!narrow && root.getRight() == null) {
            middle.getChildren().remove(form.root());
            side.setContent(form.root());
            root.setRight(side);
        }
    }

    /** Keeps what is changed. */
    public void save() {
        model.save();
    }

    /** What can be done with the chosen theme. */
    public Node tools() {
        return tools;
    }

    public Node root() {
        return root;
    }

    /** Reads the themes anew. */
    public void refresh() {
        model.refresh();
    }

    /** Lets the last change end. */
    public void close() {
        studio.navigator().keep(null);
        model.close();
    }
}
