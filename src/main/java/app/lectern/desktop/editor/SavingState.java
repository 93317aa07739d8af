package app.lectern.desktop.editor;

/** How safe what was written is. */
public enum SavingState {
    /** It is the script's text. */
    SAVED,
    /** It is kept as a working copy, and others do not see it yet. */
    KEPT,
    /** It is being written to the disk, or will be in a moment. */
    SAVING,
    /** It is only in this window. */
    FAILED
}
