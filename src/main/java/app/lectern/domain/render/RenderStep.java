package app.lectern.domain.render;

/** The seven steps of a render in their order, each with its band of the job's progress in percent. */
public enum RenderStep {
    VALIDATE_SCRIPT(0, 10),
    GENERATE_TTS(10, 30),
    GENERATE_SUBTITLE(30, 40),
    RENDER_SLIDES(40, 60),
    COMPOSE_VIDEO(60, 80),
    UPLOAD_ASSETS(80, 90),
    FINALIZE(90, 100);

    private final int from;
    private final int to;

    RenderStep(int from, int to) {
        this.from = from;
        this.to = to;
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
