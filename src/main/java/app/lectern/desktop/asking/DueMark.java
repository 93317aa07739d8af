package app.lectern.desktop.asking;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.due.DueState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** How near a last day is: in words, with an icon and a colour. */
public final class DueMark {
    private final Words words;
    private final Clock clock;
    private final Label label = Ui.title("", "chip");

    /** @param clock tells which year need not be said */
    public DueMark(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Shows a last day; nothing when there is none. */
    public void show(@Nullable LocalDate dueOn, @Nullable DueState state) {
        Ui.shown(label, dueOn != null && state != null);
        if (dueOn == null || state == null) {
            label.setText("");
            return;
        }
        label.setText(words.of("due." + state, day(dueOn)));
        label.setGraphic(Ui.icon(icon(state)));
        label.getStyleClass().setAll("label", "chip", style(state));
    }

    private static String style(DueState state) {
        return switch (state) {
            case OVERDUE -> "chip-danger";
            case TODAY -> "chip-warning";
            case TOMORROW -> "chip-accent";
            case LATER -> "chip-neutral";
        };
    }

    private static Feather icon(DueState state) {
        return switch (state) {
            case OVERDUE -> Feather.ALERT_TRIANGLE;
            case TODAY -> Feather.CLOCK;
            case TOMORROW, LATER -> Feather.CALENDAR;
        };
    }

    private String day(LocalDate dueOn) {
        boolean near = dueOn.getYear()
                == clock.instant().atZone(ZoneId.systemDefault()).getYear();
        String pattern = words.of(near ? "time.day-pattern" : "time.date-pattern");
        return DateTimeFormatter.ofPattern(pattern, words.locale().get()).format(dueOn);
    }

    public Label node() {
        return label;
    }
}
