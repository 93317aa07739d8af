package app.lectern.domain.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a script that passed the reader's checks.
 *
 * @param language a BCP 47 tag such as {@code ko} or {@code en-US}; null means: by the text of each scene
 * @param theme the slides' theme; null takes the default
 * @param voice the voice of all scenes that name none
 * @param scenes at least one, at most {@link ScriptLimits#SCENES}
 */
public record Script(
        @Nullable String title,
        @Nullable String language,
        @Nullable String theme,
        @Nullable String voice,
        List<Scene> scenes) {
    public Script {
        scenes = List.copyOf(scenes);
    }
}
