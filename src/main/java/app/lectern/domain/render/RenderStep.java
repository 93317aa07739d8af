package app.lectern.domain.render;

/** The seven steps of a render in their order, each with its band of the job's progress in percent. */
public enum RenderStep {
    VALIDATE_SCRIPT(1, 0, 10),
    GENERATE_TTS(2, 10, 30),
    GENERATE_SUBTITLE(3, 30, 40),
    RENDER_SLIDES(4, 40, 60),
    COMPOSE_VIDEO(5, 60, 80),
    UPLOAD_ASSETS(6, 80, 90),
    FINALIZE(7, 90, 100);

    private final int number;
    private final int from;
    private final int to;

    RenderStep(int number, int from, int to) {
        this.number = number;
        this.from = from;
        this.to = to;
    }

    /** The step's place, 1 to 7. */
    public int number() {
        return number;
    }

    /** The job's percent when the step begins. */
    public int from() {
        return from;
    }

    /** The job's percent when the step has ended. */
    public int to() {
        return to;
    }

    /** The job's percent when {@code share} of the step, 0 to 1, is done. */
    public int percent(double share) {
        return from + (int) Math.floor((to - from) * Math.clamp(share, 0, 1));
    }
}
