package app.lectern.desktop.trainings;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import java.time.ZoneId;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;

/** The zone in which trainings' last days end. */
final class ZoneForm {
    private final TrainingsViewModel model;
    private final ComboBox<String> zones = new ComboBox<>();
    private final Node root;

    ZoneForm(Words words, TrainingsViewModel model) {
        this.model = model;
        zones.getItems()
                .setAll(ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") || zone.equals("UTC"))
                        .filter(zone -> !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .toList());
        zones.setAccessibleText(words.of("trainings.zone"));
        VBox card = Ui.styled(
                new VBox(
                        4,
                        Ui.text(words.of("trainings.zone"), "t-section"),
                        Ui.wrapped(words.of("trainings.zone-how"), "t-dense", "t-muted"),
                        Ui.width(zones, 320)),
                "card");
        VBox.setMargin(zones, new Insets(8, 0, 0, 0));
        card.setPadding(new Insets(16));
        this.root = card;
        model.shown().addListener(_ -> show());
        show();
    }

    private void show() {
        zones.setOnAction(null);
        zones.setValue(model.shown().get().zone());
        zones.setOnAction(_ -> model.zone(zones.getValue(), () -> {}));
    }

    Node root() {
        return root;
    }
}
