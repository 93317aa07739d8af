package app.lectern.desktop.drafting;

import app.lectern.desktop.Words;
import app.lectern.desktop.compare.SceneChanges;
import app.lectern.desktop.parts.Ui;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pane in which a model is asked for a draft: one stage after the other. */
public final class DraftingView {
    private final DraftingViewModel model;
    private final DraftForm form;
    private final SentText sent;
    private final Node waiting;
    private final OfferPane offered;
    private final StackPane stages = new StackPane();
    private final HBox legend;
    private final VBox root;

    /** @param toSettings goes where a model is named */
    public DraftingView(Words words, DraftingViewModel model, Runnable toSettings) {
        this.model = model;
        this.form = new DraftForm(words, model, toSettings);
        this.sent = new SentText(words, model);
        this.waiting = waiting(words);
        this.offered = new OfferPane(words, model);
        this.legend = SceneChanges.legend(words);
        HBox head = Ui.row(
                12,
                Ui.icon(Feather.CPU, "ic-lg", "t-muted"),
                Ui.firm(words.of("drafting.title"), "t-title"),
                Ui.gap(),
                legend,
                Ui.iconButton(Feather.X, words.of("drafting.close"), model::close));
        root = Ui.styled(new VBox(12, head, problem(), Ui.grow(stages)), "canvas");
        root.setMinWidth(0);
        root.setPadding(new Insets(16, 16, 0, 24));
        // before its lists, which would keep it to themselves
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.stage().subscribe(this::show);
    }

    private Node problem() {
        VBox box = new VBox();
        model.problem().subscribe(told -> {
            box.getChildren().clear();
            Ui.shown(box, !told.isEmpty());
            if (!told.isEmpty()) {
                box.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, told, "danger"));
            }
        });
        return box;
    }

    private Node waiting(Words words) {
        VBox box = Ui.column(
                16,
                Ui.icon(Feather.CLOCK, "ic-xl", "t-muted"),
                Ui.text(words.of("drafting.waiting"), "t-section"),
                Ui.wrapped(words.of("drafting.waiting-how"), "t-muted"),
                Ui.button(words.of("action.cancel"), Feather.X, model::cancel));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void show(DraftingStage stage) {
        Node shown = switch (stage) {
            case ASKING -> form.root();
            case LOOKING -> sent.root();
            case WAITING -> waiting;
            case CHOOSING -> offered.root();
        };
        stages.getChildren().setAll(shown);
        Ui.shown(legend, stage == DraftingStage.CHOOSING);
        focus();
    }

    /** Puts the keyboard where the stage begins. */
    public void focus() {
        switch (model.stage().get()) {
            case ASKING -> form.focus();
            case LOOKING -> sent.focus();
            case WAITING -> waiting.requestFocus();
            case CHOOSING -> offered.focus();
        }
    }

    public Node root() {
        return root;
    }
}
