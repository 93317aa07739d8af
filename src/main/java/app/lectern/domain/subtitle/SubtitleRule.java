package app.lectern.domain.subtitle;

/** A rule that a cue can break. That cues do not overlap needs none: a {@link SubtitleTrack} cannot hold such. */
public enum SubtitleRule {
    LINE_LENGTH("line-length", "Netflix Timed Text Style Guide, Character Limitation"),
    LINE_COUNT("line-count", "Netflix Timed Text Style Guide: General Requirements, Line Treatment"),
    READING_SPEED("reading-speed", "Netflix Timed Text Style Guide, Reading Speed Limits"),
    TOO_SHORT("too-short", "Netflix Timed Text Style Guide: General Requirements, Duration"),
    TOO_LONG("too-long", "Netflix Timed Text Style Guide: General Requirements, Duration"),
    GAP("gap", "Netflix Timed Text Style Guide: Subtitle Timing Guidelines, Frame Gap"),
    NUMBER_SPLIT("number-split", "Lectern: a number stays with its unit"),
    WORD_SPLIT("word-split", "Netflix Timed Text Style Guide: General Requirements, Line Treatment"),
    BLANK("blank", "W3C WebVTT and SubRip: a blank line ends a cue");

    private final String id;
    private final String source;

    SubtitleRule(String id, String source) {
        this.id = id;
        this.source = source;
    }

    /** A name that stays the same from release to release. */
    public String id() {
        return id;
    }

    /** Where the rule comes from. */
    public String source() {
        return source;
    }
}
