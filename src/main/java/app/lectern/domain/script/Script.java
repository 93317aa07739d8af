package app.lectern.domain.script;

import app.lectern.domain.script.Voicing.Spoken;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of a script that passed the reader's checks.
 *
 * @param language a BCP 47 tag such as {@code ko} or {@code en-US}; null means: by the text of each scene
 * @param look how it looks
 * @param soundtrack what is heard besides the narration
 * @param voicing how scenes are spoken that do not say so themselves
 * @param pronunciations this script's own dictionary, before the workspace's
 * @param passMark how many percent of its questions have to be answered right, 1 to 100
 * @param scenes at least one, at most {@link ScriptLimits#SCENES}
 */
public record Script(
        @Nullable String title,
        @Nullable String language,
        Look look,
        Soundtrack soundtrack,
        Spoken voicing,
        List<Pronunciation> pronunciations,
        int passMark,
        List<Scene> scenes) {
    /** The pass mark where nobody says otherwise, percent. */
    public static final int PASS_MARK = 80;

    public Script {
        pronunciations = List.copyOf(pronunciations);
        scenes = List.copyOf(scenes);
    }

    /** The BCP 47 tag of what viewers read: {@link #language}, else Korean where there is Hangul, else English. */
    public String shownLanguage() {
        if (language != null) {
            return language.replace('_', '-');
        }
        boolean hangul = scenes.stream()
                .flatMapToInt(scene -> scene.text().codePoints())
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL);
        return hangul ? "ko" : "en";
    }

    /** What its scenes ask, in their order. */
    public List<Question> questions() {
        return scenes.stream().map(Scene::question).filter(Objects::nonNull).toList();
    }

    /** How the scene before gives way to a scene; the first has none before it. */
    public Transition transitionTo(int scene) {
        Transition own = scenes.get(scene).transition();
        return own == null ? look.transition() : own;
    }
}
