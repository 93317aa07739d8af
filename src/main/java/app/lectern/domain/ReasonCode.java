package app.lectern.domain;

/** Why a call was refused, with the HTTP status that the render contract gives it. */
public enum ReasonCode {
    INVALID_SCRIPT(400),
    PERMISSION_DENIED(403),
    EDU_EXPIRED(404),
    DUPLICATE_JOB(409),
    JOB_NOT_FOUND(404),
    CANNOT_CANCEL(409),
    CANNOT_RETRY(409),
    SCRIPT_NOT_FOUND(404),
    ASSET_NOT_FOUND(404);

    private final int httpStatus;

    ReasonCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status of the contract, 400 to 409. */
    public int httpStatus() {
        return httpStatus;
    }
}
