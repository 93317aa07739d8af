package app.lectern.desktop.editor;

import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Picture;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Voicing.Silent;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The scenes with their slides. */
final class SceneList {
    private static final double WIDTH = 288;
    private static final int DRAWN = 192;

    private final Studio studio;
    private final Label count = Ui.firm("", "count");
    private final ListView<Scene> list = new ListView<>();
    private final VBox root;
    private SlideSource source;

    SceneList(Studio studio, SlideSource source, IntConsumer chosen) {
        this.studio = studio;
        this.source = source;
        list.getStyleClass().add("rows");
        list.setAccessibleText(studio.words().of("editor.scenes"));
        list.setCellFactory(_ -> new SceneCell());
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> {
            if (index.intValue() >= 0) {
                chosen.accept(index.intValue());
            }
        });
        HBox head = Ui.row(8, Ui.text(studio.words().of("editor.scenes"), "t-section"), count);
        head.setPadding(new Insets(0, 4, 0, 8));
        root = Ui.styled(new VBox(12, head, Ui.grow(list)), "surface", "pane-left");
        root.setPadding(new Insets(16, 8, 8, 8));
        Ui.width(root, WIDTH);
        show(source);
    }

    void show(SlideSource now) {
        source = now;
        List<Scene> scenes = now.script().scenes();
        int kept = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(scenes);
        count.setText(String.valueOf(scenes.size()));
        list.getSelectionModel().select(Math.min(kept, scenes.size() - 1));
    }

    /** Chooses a scene, from 0. */
    void choose(int index) {
        if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(index);
            list.scrollTo(index);
        }
    }

    VBox root() {
        return root;
    }

    private final class SceneCell extends ListCell<Scene> {
        @Override
        protected void updateItem(Scene scene, boolean empty) {
            super.updateItem(scene, empty);
            setText(null);
            setGraphic(empty || scene == null ? null : row(scene, getIndex()));
        }

        private HBox row(Scene scene, int index) {
            Label number = Ui.width(Ui.text(String.valueOf(index + 1), "t-caption", "t-muted"), 20);
            number.setAlignment(Pos.CENTER_RIGHT);
            String name = name(scene);
            Label title = Ui.title(name, "t-strong", "t-dense");
            Label letters = Ui.text(studio.words().of("editor.letters", letters(scene)), "t-caption", "t-muted");
            VBox text = Ui.wide(Ui.column(4, title, letters));
            text.setAlignment(Pos.CENTER_LEFT);
            text.setMinWidth(0);
            HBox row = Ui.row(8, number, Picture.fixed(studio.pictures().slide(source, index, DRAWN), 84, 4), text);
            row.setPrefWidth(0);
            return Ui.styled(row, "scene-row");
        }
    }

    private String name(Scene scene) {
        if (scene.title() != null) {
            return scene.title();
        }
        return scene.voicing() instanceof Silent silent
                ? studio.words().of("editor.silent", silent.seconds())
                : scene.narration().text();
    }

    static int letters(Scene scene) {
        String text = scene.narration().text();
        return text.codePointCount(0, text.length());
    }
}
