package app.lectern.desktop.parts;

import app.lectern.desktop.Words;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.service.LibraryEntry;
import java.util.Locale;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** The states a video can show. Each is an icon and a word; colour only repeats them. */
public enum VideoState {
    DRAFT(Feather.EDIT_2, "chip-neutral"),
    IN_REVIEW(Feather.EYE, "chip-warning"),
    APPROVED(Feather.CHECK, "chip-success"),
    REJECTED(Feather.CORNER_UP_LEFT, "chip-danger"),
    RENDERING(Feather.LOADER, "chip-accent"),
    DONE(Feather.FILM, "chip-done"),
    PUBLISHED(Feather.SEND, "chip-done"),
    EXPIRED(Feather.SLASH, "chip-expired");

    private final Feather icon;
    private final String styleClass;

    VideoState(Feather icon, String styleClass) {
        this.icon = icon;
        this.styleClass = styleClass;
    }

    /** What matters most about a video now. */
    public static VideoState of(LibraryEntry entry) {
        if (entry.expired()) {
            return EXPIRED;
        }
        if (entry.activeJob() != null) {
            return RENDERING;
        }
        ScriptStatus status =
                entry.script() == null ? ScriptStatus.DRAFT : entry.script().status();
        return switch (status) {
            case DRAFT -> entry.script() != null && entry.script().isInReview() ? IN_REVIEW : DRAFT;
            case REJECTED -> REJECTED;
            case APPROVED -> entry.newestIsPublished() ? PUBLISHED : entry.asset() == null ? APPROVED : DONE;
        };
    }

    public Feather icon() {
        return icon;
    }

    /** The state's word. */
    public String word(Words words) {
        return words.of("state." + name().toLowerCase(Locale.ROOT));
    }

    /** Icon and word in a coloured field. */
    public Label chip(Words words) {
        Label chip = Ui.firm(word(words), "chip", styleClass);
        chip.setGraphic(Ui.icon(icon));
        return chip;
    }
}
