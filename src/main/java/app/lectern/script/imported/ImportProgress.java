package app.lectern.script.imported;

/** Is told how far the reading of a file is, on the thread that reads. */
public interface ImportProgress {
    /** Nobody watches, and nobody cancels. */
    ImportProgress NONE = (_, _) -> {};

    /**
     * So many parts of the file are done.
     *
     * @param of how many there are
     * @throws java.util.concurrent.CancellationException when nobody wants the result any more
     */
    void reached(int done, int of);
}
