package app.lectern.desktop.preview;

import app.lectern.desktop.Words;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Whether and how subtitles are drawn. */
final class SubtitleMenu {
    private final Words words;
    private final ObjectProperty<SubtitleStyle> style;
    private final BarMenu menu;

    SubtitleMenu(Words words, ObjectProperty<SubtitleStyle> style) {
        this.words = words;
        this.style = style;
        menu = new BarMenu(words.of("preview.subtitles"), Feather.MESSAGE_SQUARE, words.of("preview.subtitles"));
        style.addListener(_ -> fill());
        fill();
    }

    private void fill() {
        SubtitleStyle now = style.get();
        menu.clear();
        menu.choices(
                List.of(true, false),
                now.shown(),
                shown -> words.of(shown ? "subtitle.shown" : "subtitle.hidden"),
                shown -> style.set(now.withShown(shown)));
        menu.choices(
                List.of(SubtitleStyle.Size.values()), now.size(), this::name, size -> style.set(now.withSize(size)));
        menu.choices(
                List.of(SubtitleStyle.Ground.values()),
                now.ground(),
                this::name,
                ground -> style.set(now.withGround(ground)));
        menu.choices(
                List.of(SubtitleStyle.Spot.values()), now.spot(), this::name, spot -> style.set(now.withSpot(spot)));
        menu.button().pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), now.shown());
        menu.button()
                .setAccessibleText(words.of("preview.subtitles") + ", "
                        + words.of(now.shown() ? "subtitle.shown" : "subtitle.hidden"));
    }

    private String name(Enum<?> value) {
        return words.of("subtitle." + value.name().toLowerCase(Locale.ROOT));
    }

    Button button() {
        return menu.button();
    }
}
