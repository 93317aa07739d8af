package app.lectern.desktop.library;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;

/** What is said of a video beside its title. */
final class CardWords {
    private CardWords() {}

    /** Its title and state, as those who cannot see it are told. */
    static String name(Words words, VideoCard card) {
        String translated = TranslationChip.word(words, card);
        return card.title() + ", " + card.state().word(words) + (translated.isEmpty() ? "" : ", " + translated);
    }

    /** How long it is, or will be about; empty when nothing is said in it. */
    static String length(Words words, VideoCard card) {
        if (card.seconds() < 1) {
            return "";
        }
        String clock = Times.clock(card.seconds());
        return card.isMeasured() ? clock : words.of("library.about", clock);
    }

    static String changedBy(Words words, VideoCard card) {
        return card.changedBy().isEmpty() ? "" : words.of("library.changed-by", card.changedBy());
    }

    static String spoken(Words words, VideoCard card) {
        return String.join(" ", length(words, card), changedBy(words, card)).strip();
    }
}
