package app.lectern.pipeline;

/**
 * What of a slide is to be seen at one moment.
 *
 * @param shownLines how many of the scene's on-screen lines are there, from the first; the room of the others is kept, so
 *     that nothing moves when they come
 * @param spokenLine the on-screen line being spoken, from 0; {@link #NONE} when it is none. Without effect where the
 *     layout has no row for that line
 * @param motion how far the scene's picture has moved, 0 at the scene's start to 1 at its end. Without effect on
 *     scenes whose picture stands still
 * @param thinkLeft how many seconds are left to think about the scene's question; {@link #NONE} before they begin.
 *     Without effect on scenes that ask nothing
 */
public record SlideState(int shownLines, int spokenLine, double motion, int thinkLeft) {
    /** No line, and no time to think yet. */
    public static final int NONE = -1;

    /** While there is no time to think yet. */
    public SlideState(int shownLines, int spokenLine, double motion) {
        this(shownLines, spokenLine, motion, NONE);
    }

    /** All there is, nothing emphasised, nothing moved. */
    public static final SlideState WHOLE = new SlideState(Integer.MAX_VALUE, NONE, 0);
}
