package app.lectern.desktop.parts;

import app.lectern.domain.script.Script;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.ScriptService;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A kept script and what its slides are drawn from. A kept script never changes, so its id names its slides.
 *
 * @param pictures the folder of its pictures, if it has any
 */
public record SlideSource(
        String scriptId, Script script, @Nullable Path pictures) {
    /** Reads a kept script; waits for the disk. */
    public static SlideSource of(ScriptService scripts, VideoScript script) {
        return new SlideSource(script.scriptId(), scripts.content(script), scripts.picturesOf(script));
    }
}
