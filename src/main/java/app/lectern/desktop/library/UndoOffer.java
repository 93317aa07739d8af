package app.lectern.desktop.library;

/** Where a person is told, for a short while, of what they took away. Owned by the window's thread. */
interface UndoOffer {
    /**
     * Tells of something that was taken away, with a way back. Exactly one of the two is run, once: {@code kept} when the
     * time is over, another offer takes the place, or the screen is left.
     *
     * @param words what was done
     * @param undo brings it back
     * @param kept makes it last
     */
    void undoable(String words, Runnable undo, Runnable kept);
}
