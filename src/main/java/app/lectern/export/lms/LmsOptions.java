package app.lectern.export.lms;

/**
 * When a lesson counts as learned.
 *
 * @param completeAt how much of the video has to be really watched, percent, {@link #LEAST} to {@link #MOST}
 * @param freeSeeking whether viewers may go ahead of what they have watched; what they skip never counts
 * @param lockSpeed whether the video is played at its own speed only
 */
public record LmsOptions(int completeAt, boolean freeSeeking, boolean lockSpeed, Quiz quiz) {
    public static final int LEAST = 1;
    public static final int MOST = 100;

    /** What is taken where nobody says otherwise. */
    public static final LmsOptions DEFAULT = new LmsOptions(95, false, false, Quiz.NONE);

    /** The same with other questions. */
    public LmsOptions withQuiz(Quiz other) {
        return new LmsOptions(completeAt, freeSeeking, lockSpeed, other);
    }

    public LmsOptions {
        if (completeAt < LEAST || completeAt > MOST) {
            throw new IllegalArgumentException("percent: " + completeAt);
        }
    }
}
