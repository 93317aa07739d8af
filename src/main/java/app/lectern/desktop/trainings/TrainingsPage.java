package app.lectern.desktop.trainings;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of the settings about trainings. */
public final class TrainingsPage {
    private final TrainingsViewModel model;
    private final Node root;

    public TrainingsPage(Studio studio) {
        Words words = studio.words();
        this.model = new TrainingsViewModel(studio);
        VBox notices = Ui.shown(new VBox(), false);
        model.notice().addListener((_, _, notice) -> {
            notices.getChildren().clear();
            Ui.shown(notices, !notice.isEmpty());
            if (!notice.isEmpty()) {
                notices.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, notice, "danger"));
            }
        });
        VBox page = new VBox(
                24,
                notices,
                new TrainingTable(words, model).root(),
                new CategoryPane(words, model).root(),
                new ZoneForm(words, model).root());
        page.setPadding(new Insets(16, 24, 24, 24));
        page.setMaxWidth(1240);
        this.root = Ui.scroll(page);
    }

    public Node root() {
        return root;
    }

    /** Reads everything anew. */
    public void refresh() {
        model.refresh();
    }

    /** Lets the last changes end. */
    public void close() {
        model.close();
    }
}
