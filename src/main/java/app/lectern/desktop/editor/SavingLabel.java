package app.lectern.desktop.editor;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import java.time.Clock;
import java.time.Instant;
import javafx.animation.PauseTransition;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Says in the header how safe what was written is. */
final class SavingLabel {
    private final Words words;
    private final SavingViewModel model;
    private final Clock clock;
    private final Label label = Ui.firm("", "t-dense");
    private final Tooltip tooltip = new Tooltip();
    /** What is kept in a moment is not worth a word. */
    private final PauseTransition slow = new PauseTransition(Duration.seconds(1));

    SavingLabel(Words words, SavingViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
        label.setTooltip(tooltip);
        label.setGraphicTextGap(6);
        slow.setOnFinished(_ -> show());
        model.state().addListener((_, _, state) -> {
            if (state == SavingState.SAVING) {
                slow.playFromStart();
            } else {
                slow.stop();
                show();
            }
        });
        model.at().addListener(_ -> show());
        show();
    }

    private void show() {
        SavingState state = model.state().get();
        Instant at = model.at().get();
        String when = at == null ? "" : " · " + Times.ago(words, clock, at);
        switch (state) {
            case SAVED -> show(Feather.CHECK_CIRCLE, "t-muted", words.of("saving.saved") + when, "saving.saved-how");
            case KEPT -> show(Feather.CHECK, "t-muted", words.of("saving.kept") + when, "saving.kept-how");
            case SAVING -> show(Feather.LOADER, "t-muted", words.of("saving.now"), "saving.now-how");
            case FAILED -> show(Feather.ALERT_OCTAGON, "t-danger", words.of("saving.failed"), "saving.failed-how");
        }
    }

    private void show(Feather icon, String tone, String text, String how) {
        label.setText(text);
        label.setAccessibleText(text);
        label.setGraphic(Ui.icon(icon, tone, "ic-sm"));
        label.getStyleClass().removeAll("t-muted", "t-danger");
        label.getStyleClass().add(tone);
        tooltip.setText(text + "\n" + words.of(how));
    }

    /** Where there is little room the icon stands alone; its words are in the tooltip. */
    void shorten(boolean on) {
        label.setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    Label root() {
        return label;
    }
}
