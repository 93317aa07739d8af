package app.lectern.domain.subtitle;

import java.util.Locale;

/**
 * What a viewer can read: the bounds of lines, reading speed and time on the screen.
 *
 * <p>Widths are in columns: a Latin letter, a digit, a space or a punctuation mark takes one, a Hangul syllable or a
 * Chinese character two. The numbers of each language are those of its Netflix Timed Text Style Guide; durations and
 * gaps are those of the guide's General Requirements and Subtitle Timing Guidelines.
 *
 * @param lines the most lines of a cue, 1 or 2
 * @param lineColumns the most columns of a line, at least 8
 * @param columnsPerCharacter what counts as one character: 2 columns in Korean, Chinese and Japanese, where half-width
 *     characters count a half; 1 in other languages
 * @param charactersPerSecond the reading speed, more than 0
 * @param shortestMillis the shortest time on the screen
 * @param longestMillis the longest
 * @param gapMillis the least time between two cues
 * @param closedGapMillis a gap shorter than this is closed to {@code gapMillis}
 */
public record SubtitleRules(
        int lines,
        int lineColumns,
        int columnsPerCharacter,
        double charactersPerSecond,
        long shortestMillis,
        long longestMillis,
        long gapMillis,
        long closedGapMillis) {
    /** Netflix General Requirements, line treatment: two lines at most. */
    public static final int LINES = 2;

    /** Netflix Korean Timed Text Style Guide: 16 characters a line; Latin letters, spaces and punctuation count a half. */
    public static final int KOREAN_LINE = 16;

    /** Netflix Korean Timed Text Style Guide: 12 characters a second for adults. */
    public static final double KOREAN_SPEED = 12;

    /** Netflix Japanese Timed Text Style Guide: 13 full-width characters a horizontal line. */
    public static final int JAPANESE_LINE = 13;

    /** Netflix Japanese Timed Text Style Guide: 4 characters a second. */
    public static final double JAPANESE_SPEED = 4;

    /** Netflix Chinese Timed Text Style Guides: 16 characters a line. */
    public static final int CHINESE_LINE = 16;

    /** Netflix Chinese Timed Text Style Guides: 9 characters a second for adults. */
    public static final double CHINESE_SPEED = 9;

    /** Netflix English Timed Text Style Guide: 42 characters a line. */
    public static final int LATIN_LINE = 42;

    /** Netflix English Timed Text Style Guide has 20 characters a second for adults; who learns gets its calmer 17. */
    public static final double LATIN_SPEED = 17;

    /** Netflix General Requirements: five sixths of a second at least. */
    public static final long SHORTEST_MILLIS = 833;

    /** Netflix General Requirements: seven seconds at most. */
    public static final long LONGEST_MILLIS = 7_000;

    /** Netflix Subtitle Timing Guidelines: two frames between cues, here at 25 frames a second. */
    public static final long GAP_MILLIS = 80;

    /** Netflix Subtitle Timing Guidelines: gaps of 3 to 11 frames at 24 frames a second are closed to two frames. */
    public static final long CLOSED_GAP_MILLIS = 500;

    private static final int NARROWEST_LINE = 8;

    public SubtitleRules {
        boolean text = lines >= 1 && lines <= LINES && lineColumns >= NARROWEST_LINE && columnsPerCharacter >= 1;
        boolean time = shortestMillis > 0 && longestMillis >= shortestMillis && gapMillis >= 0;
        if (!text || !time || closedGapMillis < gapMillis || !(charactersPerSecond > 0)) {
            throw new IllegalArgumentException("no rules a subtitle can keep");
        }
    }

    /**
     * The defaults of a language.
     *
     * @param languageTag a BCP 47 tag such as {@code ko} or {@code en-US}; a language without rules of its own has
     *     those of the Latin scripts
     */
    public static SubtitleRules of(String languageTag) {
        return switch (Locale.forLanguageTag(languageTag).getLanguage()) {
            case "ko" -> fullWidth(KOREAN_LINE, KOREAN_SPEED);
            case "ja" -> fullWidth(JAPANESE_LINE, JAPANESE_SPEED);
            case "zh" -> fullWidth(CHINESE_LINE, CHINESE_SPEED);
            default -> standard(LATIN_LINE, 1, LATIN_SPEED);
        };
    }

    private static SubtitleRules fullWidth(int lineCharacters, double speed) {
        return standard(2 * lineCharacters, 2, speed);
    }

    private static SubtitleRules standard(int lineColumns, int columnsPerCharacter, double speed) {
        return new SubtitleRules(
                LINES,
                lineColumns,
                columnsPerCharacter,
                speed,
                SHORTEST_MILLIS,
                LONGEST_MILLIS,
                GAP_MILLIS,
                CLOSED_GAP_MILLIS);
    }

    /** The same rules with another reading speed, more than 0. */
    public SubtitleRules withCharactersPerSecond(double speed) {
        return new SubtitleRules(
                lines,
                lineColumns,
                columnsPerCharacter,
                speed,
                shortestMillis,
                longestMillis,
                gapMillis,
                closedGapMillis);
    }

    /** How many characters so many columns are. */
    public double characters(int columns) {
        return columns / (double) columnsPerCharacter;
    }

    /** The time that so many columns take to read. */
    public long readingMillis(int columns) {
        return (long) Math.ceil(1_000 * characters(columns) / charactersPerSecond);
    }
}
