package app.lectern.domain.script;

import org.jspecify.annotations.Nullable;

/**
 * How something written is said: an entry of a pronunciation dictionary.
 *
 * @param kind what {@code written} is
 * @param written a word, or a pattern in RE2 syntax
 * @param say what is spoken in its place; in a pattern's, {@code $1} is its first group
 * @param language the primary language in which it counts, such as {@code ko}; null in all
 */
public record Pronunciation(
        Kind kind, String written, String say, @Nullable String language) {
    /** What the written side of an entry is. */
    public enum Kind {
        /**
         * A word: it is found where no letter or digit of its own script stands before it, or after it when it ends in
         * a Latin letter or a digit; Korean particles may follow. Case counts.
         */
        WORD,
        /** A regular expression in RE2 syntax. */
        PATTERN
    }
}
