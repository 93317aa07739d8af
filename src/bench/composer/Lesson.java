import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The scripts that are rendered, all out of one sample. Each scene is one still picture. */
final class Lesson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode script;

    private Lesson(ObjectNode script) {
        this.script = script;
    }

    /** The sample's first scenes. */
    static Lesson ofSample(Path sample, int scenes) throws IOException {
        ObjectNode script = (ObjectNode) JSON.readTree(Files.readString(sample));
        script.put("emphasis", false);
        ArrayNode all = (ArrayNode) script.get("scenes");
        while (all.size() > scenes) {
            all.remove(all.size() - 1);
        }
        return new Lesson(script);
    }

    int scenes() {
        return script.get("scenes").size();
    }

    /** Its scenes again and again, numbered on: in titles and in what is said, so that no two are alike. */
    Lesson times(int times) {
        ObjectNode longer = script.deepCopy();
        ArrayNode all = longer.putArray("scenes");
        for (int i = 0; i < times * scenes(); i++) {
            ObjectNode scene =
                    (ObjectNode) script.get("scenes").get(i % scenes()).deepCopy();
            scene.put("scene_id", i + 1);
            scene.put("title", numbered(scene.get("title").asString(), i + 1));
            scene.put("text", numbered(scene.get("text").asString(), i + 1));
            all.add(scene);
        }
        return new Lesson(longer);
    }

    private static String numbered(String text, int number) {
        String changed = text.replaceFirst("^\\d+", String.valueOf(number));
        return text.matches("(?s)\\d.*") ? changed : number + " " + text;
    }

    /** Every scene fades into the next. */
    Lesson withCrossfades() {
        ObjectNode fading = script.deepCopy();
        fading.put("transition", "crossfade");
        return new Lesson(fading);
    }

    /** One sentence more is said in the scene in the middle. */
    Lesson withOneTextChanged() {
        ObjectNode changed = script.deepCopy();
        ObjectNode scene = (ObjectNode) changed.get("scenes").get(scenes() / 2);
        scene.put("text", scene.get("text").asString() + " 다시 한번 확인합니다.");
        return new Lesson(changed);
    }

    Path write(Path file) throws IOException {
        return Files.writeString(file, JSON.writeValueAsString(script));
    }
}
