package app.lectern.subtitle;

import app.lectern.pipeline.Subtitler.TranscriptScene;
import java.util.List;
import java.util.stream.Collectors;

/** The plain text of what is said, scene by scene, for people who read instead of listening. */
final class TranscriptFormat {
    private TranscriptFormat() {}

    /**
     * The file's text: of each scene its title where it has one and its text, on lines of their own; a blank line
     * between paragraphs, two between scenes. Scenes without any text are left out.
     */
    static String write(List<TranscriptScene> scenes) {
        String text = scenes.stream()
                .map(TranscriptFormat::scene)
                .filter(scene -> !scene.isEmpty())
                .collect(Collectors.joining("\n\n\n"));
        return text.isEmpty() ? "" : text + "\n";
    }

    private static String scene(TranscriptScene scene) {
        String title = scene.title() == null ? "" : scene.title().strip().replaceAll("\\s+", " ");
        String text = scene.text().strip().replaceAll("\\h+", " ").replaceAll(" ?\\R(?:\\h*\\R)* ?", "\n\n");
        return title.isEmpty() || text.isEmpty() ? title + text : title + "\n\n" + text;
    }
}
