package app.lectern.desktop.editor;

import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.util.List;

/** A video's newest script, opened. */
public record Lesson(LibraryEntry entry, VideoState state, VideoScript script, SlideSource source) {
    List<Scene> scenes() {
        return source.script().scenes();
    }

    String title() {
        return entry.video().title();
    }
}
