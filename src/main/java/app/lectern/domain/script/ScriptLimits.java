package app.lectern.domain.script;

/** The bounds of everything in a script file. Characters are Unicode code points. */
public final class ScriptLimits {
    public static final int FILE_BYTES = 16 * 1024 * 1024;
    public static final int SCENES = 2_000;
    public static final int NARRATION = 5_000;
    public static final int TITLE = 200;
    public static final int ON_SCREEN_LINES = 20;
    public static final int ON_SCREEN_LINE = 500;
    public static final int SCENE_ID = 100;
    public static final int NAME = 100;
    public static final int IMAGE_PATH = 500;
    public static final double PAUSE_SECONDS = 60;
    public static final double SILENCE_LEAST = 1;
    public static final double SILENCE_MOST = 600;
    /** Scenes that ask something. */
    public static final int QUESTIONS = 100;

    public static final int OPTIONS = 10;
    /** A question's text, an option, what is told after the answer. */
    public static final int QUESTION = 1_000;

    public static final double THINK_SECONDS = 60;
    public static final int PRONUNCIATIONS = 2_000;
    public static final int PRONUNCIATION = 200;
    /** A recording's file size. */
    public static final long RECORDING_BYTES = 500L * 1024 * 1024;

    /** A picture's file size and its pixels, checked before it is decoded. */
    public static final long IMAGE_BYTES = 50L * 1024 * 1024;

    public static final long IMAGE_PIXELS = 100_000_000;

    private ScriptLimits() {}
}
