package app.lectern.store;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.script.ScriptPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a render failed, as it is kept. */
final class FailureJson {
    private static final String MESSAGE = "message";
    private static final String PLACE = "place";

    private FailureJson() {}

    static String write(RenderFailure failure) {
        ObjectNode json = MessageJson.MAPPER.createObjectNode();
        json.set(MESSAGE, MessageJson.write(failure.message()));
        ScriptPlace place = failure.place();
        if (place != null) {
            json.putObject(PLACE)
                    .put("scene", place.sceneIndex())
                    .put("scene_id", place.sceneId())
                    .put("field", place.field());
        }
        return json.toString();
    }

    /**
     * Reads what was kept.
     *
     * @param words what an older Lectern kept instead, in the language it ran in
     */
    static @Nullable RenderFailure read(@Nullable String kept, @Nullable String words) {
        if (kept == null) {
            return words == null ? null : new RenderFailure(Message.of("render.told", words), null);
        }
        JsonNode json = MessageJson.MAPPER.readTree(kept);
        return new RenderFailure(MessageJson.read(json.path(MESSAGE)), place(json.get(PLACE)));
    }

    private static @Nullable ScriptPlace place(@Nullable JsonNode json) {
        if (json == null) {
            return null;
        }
        JsonNode id = json.path("scene_id");
        return new ScriptPlace(
                json.path("scene").asInt(),
                id.isString() ? id.asString() : null,
                json.path("field").asString());
    }
}
