package app.lectern.domain.publication;

/** Whether a publication is the one that holds. Names are kept in the database. */
public enum PublicationState {
    /** What people are to see now; one a video. */
    ACTIVE,
    /** A newer one took its place. */
    ARCHIVED
}
