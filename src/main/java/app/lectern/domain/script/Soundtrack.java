package app.lectern.domain.script;

import org.jspecify.annotations.Nullable;

/**
 * What is heard besides the narration.
 *
 * @param opening a sound file beside the script, heard from the first frame on; null for none
 * @param closing a sound file beside the script, heard up to the last frame; null for none
 */
public record Soundtrack(
        @Nullable Music music,
        @Nullable String opening,
        @Nullable String closing) {
    /** The narration alone. */
    public static final Soundtrack NONE = new Soundtrack(null, null, null);

    /**
     * Music in the background, looped over the whole lesson.
     *
     * @param file beside the script, as the author wrote it: a relative path with {@code /}
     * @param levelLufs how loud it is where nobody speaks, LUFS, {@link #QUIETEST_LUFS} to {@link #LOUDEST_LUFS}
     * @param duckDb how much quieter it is under speech, decibels, 0 to {@link #MOST_DUCK_DB}
     * @param fadeSec how long it takes to come in at the start and to go out at the end, seconds, up to
     *     {@link #LONGEST_FADE_SEC}
     */
    public record Music(String file, double levelLufs, double duckDb, double fadeSec) {
        public static final double LEVEL_LUFS = -28;
        public static final double QUIETEST_LUFS = -50;
        public static final double LOUDEST_LUFS = -16;
        public static final double DUCK_DB = 12;
        public static final double MOST_DUCK_DB = 40;
        public static final double FADE_SEC = 2;
        public static final double LONGEST_FADE_SEC = 20;
    }
}
