package app.lectern.desktop.trainings;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.NoticeBox;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The page of the settings about trainings. */
public final class TrainingsPage {
    private static final double WIDTH = 1240;

    private final TrainingsViewModel model;
    private final Node root;

    public TrainingsPage(Studio studio) {
        Words words = studio.words();
        this.model = new TrainingsViewModel(studio);
        VBox page = new VBox(
                24,
                NoticeBox.of(model.notice()),
                new TrainingTable(words, model).root(),
                new CategoryPane(words, model).root(),
                new ZoneForm(words, model).root());
        page.setPadding(new Insets(16, 24, 24, 24));
        this.root = Ui.scrollBothWays(Ui.most(page, WIDTH));
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
