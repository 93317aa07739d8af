package app.lectern.desktop.preview;

import app.lectern.service.LibraryEntry;

/** What there is to see of a video. */
public sealed interface PreviewState {
    /** It is being read. */
    record Opening() implements PreviewState {}

    /** It can be watched. */
    record Ready(Result result) implements PreviewState {}

    /** Its training is over: it may not be watched. */
    record Locked(LibraryEntry entry, String reason) implements PreviewState {}

    /** No render of it has finished yet. */
    record Unrendered(LibraryEntry entry) implements PreviewState {}

    /** Its files are gone. */
    record Lost(LibraryEntry entry, String file) implements PreviewState {}

    /** It cannot be read. */
    record Failed(String reason) implements PreviewState {}
}
