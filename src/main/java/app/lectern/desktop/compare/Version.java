package app.lectern.desktop.compare;

import app.lectern.domain.script.VideoScript;

/** One of the texts that a video's script has or had. */
public sealed interface Version {
    /** What is being written. */
    record Working() implements Version {}

    /** A kept revision. */
    record Revision(VideoScript script) implements Version {}
}
