package app.lectern.desktop;

import java.nio.file.Path;

/** With what the window is opened. */
public sealed interface Opening {
    /** With nothing but the workspace. */
    record Usual() implements Opening {}

    /**
     * With a file that is taken into the library once somebody is in.
     *
     * @param file absolute; what cannot be taken in is told in the library
     */
    record WithFile(Path file) implements Opening {}

    /** To go through all screens by itself and close, for packaging. */
    record Rehearsed() implements Opening {}
}
