package app.lectern.desktop.themes;

import app.lectern.desktop.Words;
import app.lectern.desktop.editor.ValueChoice;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.Theme.Shape;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;

/** The typeface and the forms of a theme. */
final class FormFields {
    private final Words words;
    private final ThemeEdit edit;
    private final VBox root;

    FormFields(Words words, ThemeEdit edit) {
        this.words = words;
        this.edit = edit;
        this.root = Ui.column(
                12,
                choice(
                        "heading-font",
                        Theme.HeadingFont.values(),
                        theme -> theme.lettering().heading(),
                        (theme, font) -> theme.withLettering(new Theme.Lettering(
                                font,
                                theme.lettering().headingTracking(),
                                theme.lettering().textTracking()))),
                choice(
                        "card",
                        Theme.Card.values(),
                        theme -> theme.shape().card(),
                        (theme, card) ->
                                shaped(theme, s -> new Shape(card, s.radius(), s.marker(), s.kicker(), s.heading()))),
                choice(
                        "marker",
                        Theme.Marker.values(),
                        theme -> theme.shape().marker(),
                        (theme, marker) ->
                                shaped(theme, s -> new Shape(s.card(), s.radius(), marker, s.kicker(), s.heading()))),
                choice(
                        "kicker",
                        Theme.Kicker.values(),
                        theme -> theme.shape().kicker(),
                        (theme, kicker) ->
                                shaped(theme, s -> new Shape(s.card(), s.radius(), s.marker(), kicker, s.heading()))),
                choice(
                        "heading",
                        Theme.Heading.values(),
                        theme -> theme.shape().heading(),
                        (theme, heading) ->
                                shaped(theme, s -> new Shape(s.card(), s.radius(), s.marker(), s.kicker(), heading))),
                slider(
                        "radius",
                        0.05,
                        theme -> theme.shape().radius(),
                        (theme, radius) ->
                                shaped(theme, s -> new Shape(s.card(), radius, s.marker(), s.kicker(), s.heading()))),
                choice(
                        "motif",
                        Theme.Motif.values(),
                        theme -> theme.decoration().motif(),
                        (theme, motif) -> theme.withDecoration(
                                new Theme.Decoration(motif, theme.decoration().strength()))),
                slider(
                        "strength",
                        1,
                        theme -> theme.decoration().strength(),
                        (theme, strength) -> theme.withDecoration(
                                new Theme.Decoration(theme.decoration().motif(), strength))));
    }

    private static Theme shaped(Theme theme, Function<Shape, Shape> change) {
        return theme.withShape(change.apply(theme.shape()));
    }

    private <E extends Enum<E>> Node choice(
            String key, E[] values, Function<Theme, E> get, BiFunction<Theme, E, Theme> set) {
        String name = words.of("theme." + key);
        ComboBox<E> box = new ValueChoice<>(
                        List.of(values),
                        value -> words.of("theme." + key + "." + value.name().toLowerCase(Locale.ROOT)),
                        value -> edit.change(theme -> set.apply(theme, value)))
                .box(name);
        edit.theme().addListener((_, _, theme) -> box.setValue(theme == null ? null : get.apply(theme)));
        return FormField.of(name, box);
    }

    private Node slider(String key, double most, Function<Theme, Double> get, BiFunction<Theme, Double, Theme> set) {
        String name = words.of("theme." + key);
        Slider slider = new Slider(0, most, 0);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(most / 20);
        slider.setAccessibleText(name);
        slider.valueProperty()
                .addListener((_, _, value) -> edit.change(theme -> {
                    // a file's own number stays as it is until the knob moves
                    double written = Math.round(value.doubleValue() / most * 100) * most / 100;
                    return Math.abs(get.apply(theme) - value.doubleValue()) < most / 1000
                            ? theme
                            : set.apply(theme, written);
                }));
        edit.theme().addListener((_, _, theme) -> slider.setValue(theme == null ? 0 : get.apply(theme)));
        return FormField.of(name, slider);
    }

    Node root() {
        return root;
    }
}
