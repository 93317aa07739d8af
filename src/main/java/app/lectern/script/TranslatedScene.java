package app.lectern.script;

import app.lectern.domain.translation.SceneState;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A scene of a translation against the scene of the source with the same scene_id. It keeps in {@code translated_from}
 * the source's scene as it was when its words were last taken from it, and in {@code translated} that somebody has said
 * it is right. Pure functions.
 */
public final class TranslatedScene {
    /** What belongs to one language: another one is spoken by another voice. */
    private static final String[] OF_ONE_LANGUAGE = {
        SceneDocument.VOICE, SceneDocument.RATE, SceneDocument.PITCH, SceneDocument.RECORDING
    };

    private TranslatedScene() {}

    /** How far a scene is; {@code scene} is null where the translation has none. */
    public static SceneState state(SceneDocument source, @Nullable SceneDocument scene) {
        if (scene == null) {
            return SceneState.MISSING;
        }
        Map<String, String> texts = SceneTexts.of(source);
        boolean spoken = !scene.text().isBlank() || source.text().isBlank();
        if (texts.isEmpty()) {
            return SceneState.DONE;
        }
        if (scene.isTranslated() && spoken) {
            return SceneTexts.of(base(scene)).equals(texts) ? SceneState.DONE : SceneState.STALE;
        }
        boolean whole = texts.keySet().stream()
                .allMatch(place -> !own(source, scene, place).isEmpty());
        return whole ? SceneState.DRAFT : SceneState.MISSING;
    }

    /**
     * What a scene says in its own language in a place; empty when it says nothing, or still what its source says. What has
     * no letters is the same in every language.
     */
    public static String own(SceneDocument source, SceneDocument scene, String place) {
        String text = SceneTexts.of(scene).getOrDefault(place, "");
        String said = SceneTexts.of(source).getOrDefault(place, "");
        boolean same =
                text.equals(said) || text.equals(SceneTexts.of(base(scene)).get(place));
        boolean letters = text.codePoints().anyMatch(Character::isLetter);
        return same && letters && !scene.isTranslated() ? "" : text;
    }

    /** What the source said, as a scene, when the words of this one were last taken from it. */
    public static SceneDocument before(SceneDocument scene) {
        return new SceneDocument(base(scene));
    }

    private static JsonFields base(SceneDocument scene) {
        JsonNode kept = scene.fields().get(SceneDocument.TRANSLATED_FROM);
        return kept != null && kept.isObject() ? JsonFields.of(kept) : JsonFields.NONE;
    }

    private static JsonFields asBase(SceneDocument source) {
        return withoutMarks(source).without(SceneDocument.ID);
    }

    private static JsonFields withoutMarks(SceneDocument source) {
        return source.fields()
                .without(OF_ONE_LANGUAGE)
                .without(SceneDocument.TRANSLATED_FROM, SceneDocument.TRANSLATED);
    }

    /** A new scene of a translation: as the source's, in the source's words, which count as missing; spoken by a voice. */
    public static SceneDocument fresh(SceneDocument source) {
        return from(new SceneDocument(withoutMarks(source)), asBase(source));
    }

    /** The scene, said to be right for what the source says now. */
    public static SceneDocument done(SceneDocument scene, SceneDocument source) {
        SceneDocument from = from(scene, saying(base(scene), source));
        return new SceneDocument(from.fields().with(SceneDocument.TRANSLATED, true));
    }

    /** The scene, no longer said to be right. */
    public static SceneDocument notDone(SceneDocument scene) {
        return new SceneDocument(scene.fields().without(SceneDocument.TRANSLATED));
    }

    /** The scene with proposed words for what the source says now, which nobody has said to be right. */
    public static SceneDocument draft(SceneDocument scene, SceneDocument source, Map<String, String> texts) {
        return notDone(from(SceneTexts.with(scene, texts), saying(base(scene), source)));
    }

    /** What was taken from the source, with the words that it says now. */
    private static JsonFields saying(JsonFields base, SceneDocument source) {
        JsonFields said = base;
        for (String field : SceneTexts.FIELDS) {
            said = put(said, field, source.fields().get(field));
        }
        return said;
    }

    /** The scene with other words in some places, each translated from what the source says there now. */
    public static SceneDocument with(SceneDocument scene, SceneDocument source, Map<String, String> texts) {
        Map<String, String> said = SceneTexts.of(source);
        said.keySet().retainAll(texts.keySet());
        return from(SceneTexts.with(scene, texts), SceneTexts.with(base(scene), said));
    }

    private static SceneDocument from(SceneDocument scene, JsonFields base) {
        return new SceneDocument(scene.fields().with(SceneDocument.TRANSLATED_FROM, base.toNode()));
    }

    /**
     * The scene after its source. What does not depend on a language is taken over where it differs from what the source
     * had before, so that a picture which the translation has of its own stays; so are words that are still the source's.
     * Words that somebody has translated stay.
     */
    public static SceneDocument follow(SceneDocument scene, SceneDocument source) {
        JsonFields now = asBase(source);
        JsonFields before = base(scene);
        JsonFields followed = scene.fields();
        JsonFields base = before;
        Set<String> names = new LinkedHashSet<>(now.values().keySet());
        names.addAll(before.values().keySet());
        for (String name : names) {
            JsonNode value = now.get(name);
            boolean text = SceneTexts.FIELDS.contains(name);
            boolean untouched = !scene.isTranslated() && Objects.equals(followed.get(name), before.get(name));
            if (Objects.equals(value, before.get(name))) {
                continue;
            }
            if (!text || untouched) {
                followed = put(followed, name, value);
                base = put(base, name, value);
            } else if (name.equals(SceneTexts.QUESTION)) {
                followed = put(followed, name, reworded(value, followed, before));
            }
        }
        return followed.equals(scene.fields()) && base.equals(before) ? scene : from(new SceneDocument(followed), base);
    }

    /** The source's question, in the words that were translated of it. */
    private static @Nullable JsonNode reworded(@Nullable JsonNode question, JsonFields scene, JsonFields before) {
        if (question == null) {
            return null;
        }
        JsonFields asked = JsonFields.NONE.with(SceneTexts.QUESTION, question);
        Map<String, String> words = SceneTexts.of(scene.only(SceneTexts.QUESTION));
        Map<String, String> untranslated = SceneTexts.of(before);
        Set<String> places = SceneTexts.of(asked).keySet();
        words.entrySet()
                .removeIf(word ->
                        !places.contains(word.getKey()) || word.getValue().equals(untranslated.get(word.getKey())));
        return SceneTexts.with(asked, words).get(SceneTexts.QUESTION);
    }

    private static JsonFields put(JsonFields fields, String name, @Nullable JsonNode value) {
        return value == null ? fields.without(name) : fields.with(name, value);
    }
}
