package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.publication.PublicationState;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Whether a publication is the one that people are to see, as icon and word in a coloured field. */
public final class PublicationChip {
    private PublicationChip() {}

    /** The chip of a state. */
    public static Label of(Words words, PublicationState state) {
        boolean active = state == PublicationState.ACTIVE;
        Label chip = Ui.firm(
                words.of(active ? "publish.active" : "publish.archived"),
                "chip",
                active ? "chip-done" : "chip-neutral");
        chip.setGraphic(Ui.icon(active ? Feather.SEND : Feather.ARCHIVE));
        return chip;
    }
}
