package app.lectern.desktop.themes;

import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.HexColor;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.service.ThemeService;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Whether the texts of the theme can be read: every colour of text on every ground, the bad ones first. */
final class ContrastTable {
    private final Words words;
    private final ThemesViewModel model;
    private final ThemeService service;
    private final HBox summary = Ui.row(8);
    private final VBox rows = Ui.styled(new VBox(), "grid");
    private final VBox root;

    ContrastTable(Studio studio, ThemesViewModel model) {
        this.words = studio.words();
        this.model = model;
        this.service = studio.lectern().themes();
        this.root = Ui.column(
                8,
                Ui.text(words.of("contrast.title"), "t-section"),
                Ui.wrapped(words.of("contrast.rule"), "t-dense", "t-muted"),
                summary,
                rows);
        model.edit().theme().addListener((_, _, theme) -> show(theme));
        model.chosen().addListener(_ -> show(model.edit().theme().get()));
        show(model.edit().theme().get());
    }

    private void show(@Nullable Theme theme) {
        Ui.shown(root, theme != null);
        if (theme == null) {
            return;
        }
        List<TextPair> pairs = service.textPairs(theme).stream()
                .sorted(Comparator.comparing(TextPair::readable))
                .toList();
        long bad = pairs.stream().filter(pair -> !pair.readable()).count();
        summary.getChildren()
                .setAll(
                        bad == 0
                                ? verdict(true, words.of("contrast.all-good", pairs.size()))
                                : verdict(false, words.of("contrast.some-bad", pairs.size(), bad)));
        rows.getChildren().setAll(pairs.stream().map(pair -> row(theme, pair)).toList());
    }

    private static Label verdict(boolean good, String text) {
        Label label = Ui.iconText(
                good ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE,
                text,
                "t-dense",
                good ? "t-success" : "t-warning");
        label.setWrapText(true);
        return label;
    }

    private Node row(Theme theme, TextPair pair) {
        Color ground = pair.ground().of(theme.palette());
        String text = words.of("theme.color." + pair.text().id());
        String on =
                words.of("contrast.on", words.of("theme.color." + pair.ground().id()));
        HBox row = Ui.styled(
                new HBox(
                        sample(ground, pair.text().of(theme.palette())),
                        Ui.title(text, "t-strong", "t-dense"),
                        Ui.title(on, "t-dense", "t-muted"),
                        Ui.gap()),
                "grid-row");
        if (!pair.readable()) {
            String drawn = HexColor.of(pair.drawn());
            row.getChildren()
                    .addAll(
                            Ui.title(words.of("contrast.drawn", drawn), "t-caption", "t-muted"),
                            sample(ground, pair.drawn()));
            if (model.editable()) {
                row.getChildren().add(fix(pair, text, drawn));
            }
        }
        // rounded down: 4.47 is not 4.5
        String ratio = words.of("contrast.ratio", Math.floor(pair.ratio() * 10) / 10);
        row.getChildren()
                .addAll(
                        Ui.firm(ratio, "t-dense"),
                        verdict(pair.readable(), words.of(pair.readable() ? "contrast.good" : "contrast.bad")));
        row.setAccessibleText(text + " " + on + " " + ratio);
        return row;
    }

    private Node fix(TextPair pair, String text, String drawn) {
        var button =
                Ui.button(words.of("contrast.fix"), null, () -> model.edit().colour(pair.text(), drawn), "small");
        button.setAccessibleText(words.of("contrast.fix-of", text));
        return button;
    }

    /** A letter as the slide would set it. */
    private Node sample(Color ground, Color ink) {
        Label letter = Ui.firm(words.of("contrast.letter"), "swatch");
        letter.setStyle(
                "-fx-background-color: %s; -fx-text-fill: %s;".formatted(HexColor.of(ground), HexColor.of(ink)));
        return letter;
    }

    Node root() {
        return root;
    }
}
