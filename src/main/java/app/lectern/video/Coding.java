package app.lectern.video;

/** What the pictures of a segment have to do with each other. */
enum Coding {
    /** Pictures that stand, and differ here and there. */
    STILL,
    /** Pictures that follow each other frame by frame, of two that shine through each other: nothing moves. */
    FADE,
    /** Pictures that follow each other frame by frame, and move. */
    MOTION
}
