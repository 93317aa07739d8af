package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.service.LibraryEntry.Translated;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Which language a translation is in, and how many scenes are left. */
final class TranslationChip {
    private TranslationChip() {}

    /** In a word; empty of a video that is no translation. */
    static String word(Words words, VideoCard card) {
        Translated translated = card.entry().translated();
        if (translated == null) {
            return "";
        }
        TranslationProgress progress = translated.progress();
        int left = progress.missing() + progress.stale();
        String language = translated.translation().languageName(words.locale().get());
        return left == 0 ? language : language + " · " + words.of("translating.left", left);
    }

    static Label of(String word) {
        Label chip = Ui.title(word, "chip");
        chip.setGraphic(Ui.icon(Feather.GLOBE));
        return chip;
    }
}
