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

    public boolean isFinal() {
        return this != PENDING && this != RUNNING;
    }
}
