package app.lectern.script.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A scene while its Markdown is read. */
final class SceneDraft {
    private final int line;
    private final String title;
    private final List<String> lines = new ArrayList<>();
    private final List<String> narration = new ArrayList<>();
    private @Nullable String picture;
    private int pictureLine;

    /** A scene whose heading or break stands in this line; without a title when that is empty. */
    SceneDraft(int line, String title) {
        this.line = line;
        this.title = title;
    }

    int line() {
        return line;
    }

    String title() {
        return title;
    }

    int pictureLine() {
        return pictureLine;
    }

    @Nullable
    String pictureFile() {
        return picture;
    }

    boolean hasPicture() {
        return picture != null;
    }

    boolean isEmpty() {
        return title.isEmpty() && lines.isEmpty() && narration.isEmpty() && picture == null;
    }

    boolean hasNarration() {
        return !narration.isEmpty();
    }

    int lineCount() {
        return lines.size();
    }

    void show(String onScreen) {
        lines.add(onScreen);
    }

    void say(String words) {
        narration.add(words);
    }

    void picture(@Nullable String file, int at) {
        picture = file;
        pictureLine = at;
    }

    /** What is said: the narration, else what is written on the slide. */
    String spoken() {
        if (hasNarration()) {
            return String.join("\n", narration);
        }
        List<String> written = new ArrayList<>();
        if (!title.isEmpty()) {
            written.add(title);
        }
        written.addAll(lines);
        return String.join("\n", written);
    }

    /** Writes the scene's fields. */
    void into(ObjectNode scene, int id) {
        scene.put("scene_id", id);
        if (!title.isEmpty()) {
            scene.put("title", title);
        }
        if (!lines.isEmpty()) {
            ArrayNode shown = scene.putArray("on_screen_text");
            lines.forEach(shown::add);
        }
        if (picture != null) {
            scene.put("image", picture);
        }
        scene.put("text", spoken());
    }
}
