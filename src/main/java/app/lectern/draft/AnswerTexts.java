package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.SceneTexts;
import app.lectern.script.imported.SceneFitter;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads the translated texts of a scene, each within the bounds of its place. */
final class AnswerTexts {
    private AnswerTexts() {}

    /** The texts by their places; those of no place, and empty ones, are left out. */
    static Map<String, String> read(JsonNode list, List<Message> told) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode one : list.values()) {
            String place = one.path("place").asString("");
            JsonNode written = one.path("translation");
            if (SceneTexts.isPlace(place) && written.isString()) {
                String text = text(place, Normalizer.normalize(written.stringValue(), Normalizer.Form.NFC), told);
                if (!text.isBlank()) {
                    texts.putIfAbsent(place, text);
                }
            }
        }
        return texts;
    }

    private static String text(String place, String written, List<Message> told) {
        return switch (place) {
            case "text" -> AnswerReader.narration(written, told);
            case "title" ->
                AnswerReader.cut(SceneFitter.cleanLine(written), ScriptLimits.TITLE, "model.title-cut", told);
            case "subtitle" -> SceneFitter.clean(written);
            default -> {
                int limit = place.startsWith("question") ? ScriptLimits.QUESTION : ScriptLimits.ON_SCREEN_LINE;
                yield AnswerReader.cut(SceneFitter.cleanLine(written), limit, "model.line-cut", told);
            }
        };
    }
}
