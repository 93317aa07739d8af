package app.lectern.domain.render;

/**
 * The state machine of a render job. SUCCEEDED, FAILED and CANCELED are final. A job stays RUNNING when its worker ends
 * before it does: another worker goes on with it.
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
            case RUNNING -> next == SUCCEEDED || next == FAILED || next == CANCELED;
            case SUCCEEDED, FAILED, CANCELED -> false;
        };
    }

    public boolean isFinal() {
        return this != PENDING && this != RUNNING;
    }
}
