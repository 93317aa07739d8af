package app.lectern.desktop.library;

import app.lectern.desktop.parts.KoreanSearch;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.education.Education;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import app.lectern.service.ScriptWords;
import java.time.Instant;

/**
 * A video as the library shows it.
 *
 * @param names its title, its training's title and its id, folded for the search
 * @param words its script's words, folded for the search
 * @param seconds how long it is, or will be about
 */
public record VideoCard(LibraryEntry entry, VideoState state, String names, String words, double seconds) {
    /** How fast narrators speak; about, until it is known. */
    private static final double LETTERS_PER_SECOND = 5.5;

    /** The card of an entry with its script's words. */
    public static VideoCard of(LibraryEntry entry, ScriptWords words) {
        Education education = entry.education();
        String names = entry.video().title() + "\n" + (education == null ? "" : education.title()) + "\n"
                + entry.video().videoId();
        double seconds = entry.asset() == null
                ? words.narration()
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count()
                        / LETTERS_PER_SECOND
                : entry.asset().durationSec();
        return new VideoCard(
                entry, VideoState.of(entry), KoreanSearch.folded(names), KoreanSearch.folded(words.text()), seconds);
    }

    String videoId() {
        return entry.video().videoId();
    }

    String title() {
        return entry.video().title();
    }

    /** The id of its training; empty when it has none that is known. */
    String trainingId() {
        return entry.education() == null ? "" : entry.education().educationId();
    }

    /** Whether {@link #seconds} was measured. */
    boolean isMeasured() {
        return entry.asset() != null;
    }

    /** When something about it was changed last. */
    Instant changedAt() {
        if (entry.asset() != null && (state == VideoState.DONE || state == VideoState.PUBLISHED)) {
            return entry.asset().createdAt();
        }
        VideoScript script = entry.script();
        return script == null ? entry.video().createdAt() : script.editedAt();
    }

    /** Who wrote its text last; empty when it has none. */
    String changedBy() {
        return entry.script() == null ? "" : entry.script().editedBy();
    }
}
