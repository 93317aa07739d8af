package app.lectern.domain;

/** Why a call was refused, with the HTTP status that the render contract gives it. */
public enum ReasonCode {
    INVALID_SCRIPT(400),
    INVALID_REQUEST(400),
    WRONG_PASSWORD(400),
    WEAK_PASSWORD(400),
    UNAUTHENTICATED(401),
    PERMISSION_DENIED(403),
    EDU_EXPIRED(404),
    JOB_NOT_FOUND(404),
    SCRIPT_NOT_FOUND(404),
    ASSET_NOT_FOUND(404),
    VIDEO_NOT_FOUND(404),
    EDU_NOT_FOUND(404),
    COMMENT_NOT_FOUND(404),
    PERSON_NOT_FOUND(404),
    TOKEN_NOT_FOUND(404),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    DUPLICATE_JOB(409),
    CANNOT_CANCEL(409),
    CANNOT_RETRY(409),
    CANNOT_MOVE(409),
    CANNOT_PUBLISH(409),
    NOT_A_DRAFT(409),
    TEXT_CHANGED(409),
    OPEN_COMMENT(409),
    ALREADY_THERE(409),
    CATEGORY_IN_USE(409),
    IDEMPOTENCY_KEY_REUSED(409),
    REQUEST_TIMEOUT(408),
    REQUEST_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    ACCOUNT_LOCKED(429),
    TOO_MANY_REQUESTS(429),
    INTERNAL_ERROR(500);

    private final int httpStatus;

    ReasonCode(int httpStatus) {
        this.httpStatus = httpStatus;
    }

    /** The HTTP status it is answered with, 400 to 500. */
    public int httpStatus() {
        return httpStatus;
    }
}
