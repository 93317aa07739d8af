package app.lectern.subtitle;

import app.lectern.pipeline.Subtitler.TranscriptScene;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain text of what is said and asked, scene by scene, for people who read instead of watching. */
final class TranscriptFormat {
    private TranscriptFormat() {}

    /**
     * The file's text: of each scene its title where it has one, its text, and its question with what can be chosen on
     * lines of their own; a blank line between paragraphs, two between scenes. Scenes without any text are left out.
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
        return Stream.of(title, text, String.join("\n", scene.asked()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
