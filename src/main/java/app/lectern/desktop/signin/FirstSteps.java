package app.lectern.desktop.signin;

import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Keys;
import app.lectern.desktop.parts.Ui;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How somebody begins in a workspace in which nothing is yet. */
public final class FirstSteps {
    private static final double PAGE = 1040;

    private FirstSteps() {}

    /**
     * How one can begin.
     *
     * @param sample with a sample training, to be written in
     * @param rendered with the sample's video
     * @param empty with nothing
     * @param importing with a script of one's own
     */
    public record Ways(Runnable sample, Runnable rendered, Runnable empty, Runnable importing) {}

    /**
     * Offers all of them.
     *
     * @param voices what can speak here, in words
     */
    public static Parent of(Words words, Ways ways, ObservableValue<String> voices) {
        Button begin = Ui.button(words.of("steps.sample-do"), Feather.PLAY, ways.sample(), "accent");
        begin.setDefaultButton(true);
        Button render = Ui.button(words.of("steps.sample-render"), Feather.FILM, ways.rendered());
        Label found = Ui.wrapped("", "t-dense", "t-muted");
        found.textProperty().bind(voices);
        StepCards cards = new StepCards(
                card(words, Feather.BOOK_OPEN, "sample", together(begin, render)),
                card(words, Feather.PLUS, "empty", Ui.button(words.of("steps.empty-do"), Feather.PLUS, ways.empty())),
                card(
                        words,
                        Feather.UPLOAD,
                        "import",
                        Ui.button(words.of("steps.import-do"), Feather.UPLOAD, ways.importing())));
        VBox page = new VBox(
                24,
                Ui.column(
                        8,
                        Ui.wrapped(words.of("steps.title"), "t-display"),
                        Ui.wrapped(words.of("steps.how"), "t-section", "t-muted")),
                cards,
                found,
                Ui.row(
                        8,
                        Keys.cap("Ctrl+K"),
                        Ui.text(words.of("action.palette"), "t-dense", "t-muted"),
                        Keys.cap("F1"),
                        Ui.text(words.of("action.shortcuts"), "t-dense", "t-muted")));
        page.setPadding(new Insets(24));
        page.setMaxHeight(VBox.USE_PREF_SIZE);
        Ui.most(page, PAGE);
        StackPane room = new StackPane(page);
        room.setAlignment(Pos.CENTER);
        return Ui.styled(new StackPane(Ui.styled(scroll(room), "canvas")), "canvas");
    }

    private static Node scroll(StackPane room) {
        var pane = Ui.scroll(room);
        pane.setFitToHeight(true);
        return pane;
    }

    private static Region card(Words words, Feather icon, String which, Node act) {
        StackPane picture = Ui.styled(new StackPane(Ui.icon(icon, "ic-xl")), "step-picture");
        VBox body = Ui.styled(
                new VBox(
                        Ui.wrapped(words.of("steps." + which), "t-section"),
                        Ui.wrapped(words.of("steps." + which + "-how"), "t-dense", "t-muted"),
                        Ui.push(),
                        act),
                "card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        return Ui.styled(new VBox(picture, body), "card", "step-card");
    }

    private static FlowPane together(Button... buttons) {
        FlowPane flow = new FlowPane(8, 8, buttons);
        flow.setMinHeight(FlowPane.USE_PREF_SIZE);
        return flow;
    }
}
