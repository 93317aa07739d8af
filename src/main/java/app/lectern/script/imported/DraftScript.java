package app.lectern.script.imported;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A script that was read from a file and not yet checked.
 *
 * @param fields its own {@code title}, {@code language} and {@code theme}, as far as the file names them
 * @param places where in the file those fields stand, by name
 * @param videoId the video that the file names, if it names one
 * @param training the training that the file names, if it names one
 * @param folder where its pictures are; null when it has none
 */
public record DraftScript(
        Map<String, String> fields,
        Map<String, SourcePlace> places,
        @Nullable String videoId,
        @Nullable String training,
        List<SceneDraft> scenes,
        @Nullable Path folder) {
    public DraftScript {
        fields = Map.copyOf(fields);
        places = Map.copyOf(places);
        scenes = List.copyOf(scenes);
    }

    /** A script of a file that says nothing about itself but perhaps its title. */
    public static DraftScript of(String title, List<SceneDraft> scenes, @Nullable Path folder) {
        Map<String, String> fields = title.isBlank() ? Map.of() : Map.of("title", title);
        return new DraftScript(fields, Map.of(), null, null, scenes, folder);
    }

    /** Its title: the file's own, else the first scene's that has one; empty when there is none. */
    public String title() {
        String own = fields.getOrDefault("title", "");
        return own.isEmpty()
                ? scenes.stream()
                        .map(SceneDraft::title)
                        .filter(one -> !one.isEmpty())
                        .findFirst()
                        .orElse("")
                : own;
    }
}
