package app.lectern.domain.render;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptPlace;
import org.jspecify.annotations.Nullable;

/**
 * Why a render ended without a video.
 *
 * @param message the step, the scene and the reason, not yet in any language
 * @param place where in the script the way out is; null when the script is not to blame
 */
public record RenderFailure(Message message, @Nullable ScriptPlace place) {}
