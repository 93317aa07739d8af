package app.lectern.desktop.desk;

import app.lectern.desktop.ScriptSteps;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.domain.script.Scene;
import app.lectern.script.ScriptDocument;
import org.jspecify.annotations.Nullable;

/** The script that is being written, as the tools of the desk need it. Owned by the window's thread. */
public interface WrittenScript extends ScriptSteps {
    /** As it is now; null before it was read. */
    @Nullable
    ScriptDocument document();

    /** The same, to be drawn and spoken; null before it was read. */
    @Nullable
    SlideSource source();

    /** The shown scene, from 0. */
    int scene();

    /** Where in the shown scene's narration somebody writes, a UTF-16 index. */
    int caret();

    /** Shows a scene, from 0. */
    void show(int scene);

    /** Whether it can be changed now. */
    boolean isWritable();

    /** About how long a scene is, seconds. */
    double seconds(Scene scene);

    /**
     * Learns how long a scene's narration really is.
     *
     * @param seconds of the narration alone
     */
    void heard(Scene scene, double seconds);
}
