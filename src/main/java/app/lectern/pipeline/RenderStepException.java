package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptPlace;
import org.jspecify.annotations.Nullable;

/** A render step that cannot go on, with the words for the person who waits for it. */
public class RenderStepException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message text;
    private final transient @Nullable ScriptPlace place;

    public RenderStepException(Message text) {
        super(text.toString());
        this.text = text;
        this.place = null;
    }

    public RenderStepException(Message text, Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
        this.place = null;
    }

    /** @param place where in the script the way out is */
    public RenderStepException(Message text, ScriptPlace place, @Nullable Throwable cause) {
        super(text.toString(), cause);
        this.text = text;
        this.place = place;
    }

    /** The same in a scene's words. */
    static RenderStepException inScene(ScriptPlace place, RenderStepException cause) {
        String sceneId = place.sceneId() == null ? "" : place.sceneId();
        return new RenderStepException(
                Message.of("render.in-scene", place.sceneIndex() + 1, sceneId, cause.text()), place, cause);
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }

    /** Where in the script the way out is; null when the script is not to blame. */
    public @Nullable ScriptPlace place() {
        return place;
    }
}
