package app.lectern.domain.history;

/** What the history tells. Names are kept in it for good and never change. */
public enum HistoryAction {
    CREATED,
    EDITED,
    SENT,
    COMMENTED,
    COMMENT_RESOLVED,
    APPROVED,
    REJECTED,
    RENDER_REQUESTED,
    RENDER_CANCELED,
    RENDERED,
    PUBLISHED,
    TRAINING_SAVED,
    TRAINING_ASSIGNED,
    TRAINING_REISSUED,
    EXPIRED,
    CATEGORIES_CHANGED,
    PERSON_ADDED,
    ROLES_CHANGED,
    PERSON_DEACTIVATED,
    PERSON_ACTIVATED,
    PASSWORD_CHANGED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_REFUSED,
    TOKEN_CREATED,
    TOKEN_REVOKED,
    WORKSPACE_CHANGED
}
