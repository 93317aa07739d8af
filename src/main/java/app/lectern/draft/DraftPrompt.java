package app.lectern.draft;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.NarrationLength;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneTexts;
import app.lectern.script.TranslatedScene;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The words of a request. They stand in files of their own, so that they are read as text. */
final class DraftPrompt {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OPEN = "<material>";
    private static final String CLOSE = "</material>";

    private final DraftOrder order;
    private final StringBuilder user = new StringBuilder();

    private DraftPrompt(DraftOrder order) {
        this.order = order;
    }

    /** What is sent for an order that has no problem. */
    static ChatRequest of(DraftOrder order) {
        String task = order.task().id();
        return new ChatRequest(
                resource("all.txt").strip() + "\n\n" + resource(task + ".txt").strip(),
                new DraftPrompt(order).user(),
                MAPPER.readTree(resource(task + ".schema.json")).toString());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DraftPrompt.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String user() {
        Locale language = Locale.forLanguageTag(order.language());
        line("Language: " + language.getDisplayLanguage(Locale.ENGLISH) + " (" + order.language() + ")");
        if (order.seconds() > 0) {
            line("Length: about " + order.seconds() + " seconds when spoken");
        }
        if (!order.document().title().isBlank()) {
            line("Video: " + order.document().title());
        }
        if (!order.topic().isBlank()) {
            line("Topic: " + order.topic().strip().replaceAll("\\s+", " "));
        }
        if (order.task().worksOnScenes() && !order.places().isEmpty()) {
            scenes();
        }
        if (!order.material().isBlank()) {
            // what ends the material must not stand in it
            line("\n" + OPEN + "\n" + order.material().strip().replace(CLOSE, "< /material>") + "\n" + CLOSE);
        }
        return user.toString().strip();
    }

    private void scenes() {
        line("\nScenes:");
        for (int place : order.places()) {
            line(MAPPER.writeValueAsString(json(place, order.document().scenes().get(place))));
        }
    }

    private ObjectNode json(int place, SceneDocument scene) {
        ObjectNode json = MAPPER.createObjectNode().put("scene", place + 1);
        if (order.task() == DraftTask.TRANSLATE) {
            return withTexts(json, scene, order.saidOf(scene));
        }
        if (!scene.title().isBlank()) {
            json.put("title", scene.title());
        }
        if (!scene.onScreenText().isEmpty()) {
            ArrayNode lines = json.putArray("on_screen_text");
            scene.onScreenText().forEach(lines::add);
        }
        if (!scene.text().isBlank()) {
            json.put("text", scene.text());
        }
        Question asked = scene.question();
        if (asked != null && order.task() == DraftTask.QUESTIONS) {
            json.put("question", asked.text());
        }
        if (order.task() == DraftTask.SHORTEN) {
            json.put("most_characters", mostCharacters(scene));
        }
        return json;
    }

    /** What is to be translated, with what the translation has for it already. */
    private static ObjectNode withTexts(ObjectNode json, SceneDocument scene, SceneDocument said) {
        ArrayNode texts = json.putArray("texts");
        SceneTexts.of(said).forEach((place, text) -> {
            ObjectNode one = texts.addObject().put("place", place).put("source", text);
            String own = TranslatedScene.own(said, scene, place);
            if (!own.isBlank() && !own.equals(text)) {
                one.put("translation_now", own);
            }
        });
        return json;
    }

    /** Its share of the wanted length, so that the model need not reckon in seconds. */
    private int mostCharacters(SceneDocument scene) {
        double now = NarrationLength.seconds(scene.scene());
        double share = order.seconds() / (double) Math.max(1, order.spoken());
        int length = scene.text().codePointCount(0, scene.text().length());
        return now <= 0 ? ScriptLimits.NARRATION : Math.max(1, (int) Math.floor(length * share));
    }

    private void line(String words) {
        user.append(words).append('\n');
    }
}
