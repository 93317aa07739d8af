package app.lectern.domain.render;

/**
 * The state machine of a render job. SUCCEEDED, FAILED and CANCELED are final. RUNNING goes back to PENDING when its
 * worker ends before the job does.
 */
public enum RenderJobStatus {
    PENDING,
    RUNNING,
    SUCCEEDED,
    FAILED,
    CANCELED;

    /** Whether a job may go from this state to the other. */
    public boolean canMoveTo(RenderJobStatus next) {
        return switch (this) {
            case PENDING -> next == RUNNING || next == CANCELED;
            case RUNNING -> next == SUCCEEDED || next == FAILED || next == CANCELED || next == PENDING;
            case SUCCEEDED, FAILED, CANCELED -> false;
        };
    }

    public boolean isFinal() {
        return this != PENDING && this != RUNNING;
    }
}
