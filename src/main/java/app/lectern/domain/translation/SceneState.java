package app.lectern.domain.translation;

/** How far a scene of a translation is, against its source as it is now. */
public enum SceneState {
    /** A text of the source is not there, or still in the source's language. */
    MISSING,
    /** All is written; nobody has said yet that it is right. */
    DRAFT,
    /** It was done, and the source says something else since. */
    STALE,
    /** Somebody has said that it says what the source says now. */
    DONE
}
