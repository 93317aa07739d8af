package app.lectern.desktop.settings;

import app.lectern.desktop.Words;
import app.lectern.domain.render.Aspect;
import app.lectern.domain.render.Quality;
import app.lectern.domain.render.VideoFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The form videos are made in unless another is chosen for one. */
final class QualityPage {
    private final Words words;
    private final SettingsViewModel model;
    private final SettingsCards cards;

    QualityPage(Words words, SettingsViewModel model) {
        this.words = words;
        this.model = model;
        this.cards = new SettingsCards(words);
    }

    Node root() {
        return SettingsCards.page(
                cards.card(Feather.MONITOR, "quality.quality", "quality.quality-how", qualities()),
                cards.card(Feather.FAST_FORWARD, "quality.rate", "quality.rate-how", rates()),
                cards.card(Feather.SMARTPHONE, "quality.aspect", "quality.aspect-how", aspects()));
    }

    private VideoFormat now() {
        return model.choices().format();
    }

    private Node qualities() {
        Map<Quality, String> names = new LinkedHashMap<>();
        for (Quality quality : Quality.values()) {
            names.put(quality, quality.id());
        }
        return SettingsCards.segments(
                names,
                now().quality(),
                quality -> model.format(new VideoFormat(quality, now().aspect(), now().frameRate())));
    }

    private Node rates() {
        Map<Integer, String> names = new LinkedHashMap<>();
        VideoFormat.FRAME_RATES.forEach(rate -> names.put(rate, words.of("quality.fps", rate)));
        return SettingsCards.segments(
                names, now().frameRate(), rate -> model.format(new VideoFormat(now().quality(), now().aspect(), rate)));
    }

    private Node aspects() {
        Map<Aspect, String> names = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            String name = words.of("aspect." + aspect.name().toLowerCase(Locale.ROOT));
            names.put(aspect, name + " " + aspect.id());
        }
        return SettingsCards.segments(
                names,
                now().aspect(),
                aspect -> model.format(new VideoFormat(now().quality(), aspect, now().frameRate())));
    }
}
