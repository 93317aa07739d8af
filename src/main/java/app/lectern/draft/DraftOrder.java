package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.script.NarrationLength;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneTexts;
import app.lectern.script.ScriptDocument;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an author wants of a model.
 *
 * @param document the script as it is written now
 * @param scenes those it is about, from 0
 * @param topic empty for none
 * @param material what was pasted, to be worked on; empty for none
 * @param seconds how long what is said should take; 0 where it does not matter
 * @param said what a translation's source says now, by its scenes' ids; empty for any other script
 */
public record DraftOrder(
        DraftTask task,
        ScriptDocument document,
        Set<Integer> scenes,
        String topic,
        String material,
        int seconds,
        Map<String, SceneDocument> said) {
    /** How much may be sent at once, characters: more than a long chapter. */
    public static final int MOST = 100_000;

    public DraftOrder {
        scenes = Set.copyOf(scenes);
        said = Map.copyOf(said);
    }

    /** What is missing or too much before it can be asked. */
    public Optional<Message> problem() {
        if (topic.length()
                        + material.length()
                        + chosen().stream().mapToInt(this::length).sum()
                > MOST) {
            return Optional.of(Message.of("model.too-much", MOST));
        }
        return switch (task) {
            case OUTLINE -> unless(!topic.isBlank() || !material.isBlank(), "model.no-topic");
            case SCENES -> unless(!material.isBlank() || !chosen().isEmpty(), "model.no-outline");
            case SHORTEN ->
                unless(isSaid(), "model.no-narration")
                        .or(() -> unless(seconds > 0 && seconds < spoken(), "model.no-length", spoken()));
            case PLAIN, QUESTIONS -> unless(isSaid(), "model.no-narration");
            case TRANSLATE ->
                unless(!said.isEmpty(), "model.no-source")
                        .or(() -> unless(!chosen().isEmpty(), "model.all-translated"));
        };
    }

    private int length(SceneDocument scene) {
        if (task == DraftTask.TRANSLATE) {
            return SceneTexts.of(saidOf(scene)).values().stream()
                    .mapToInt(String::length)
                    .sum();
        }
        return scene.text().length()
                + scene.title().length()
                + scene.onScreenText().stream().mapToInt(String::length).sum();
    }

    /** What the source says now of a scene that the task can work on. */
    SceneDocument saidOf(SceneDocument scene) {
        return Objects.requireNonNull(said.get(scene.id()));
    }

    private static Optional<Message> unless(boolean good, String key, Object... arguments) {
        return good ? Optional.empty() : Optional.of(Message.of(key, arguments));
    }

    private boolean isSaid() {
        return chosen().stream().anyMatch(scene -> !scene.text().isBlank());
    }

    /** The places of the scenes that the task can work on, in their order. */
    List<Integer> places() {
        return new TreeSet<>(scenes)
                .stream()
                        .filter(i -> i >= 0 && i < document.scenes().size())
                        .filter(i -> task.canTake(document.scenes().get(i), said))
                        .toList();
    }

    private List<SceneDocument> chosen() {
        return places().stream().map(document.scenes()::get).toList();
    }

    /** About how long the chosen scenes take to say now, seconds. */
    public int spoken() {
        return (int) Math.round(chosen().stream()
                .map(SceneDocument::scene)
                .mapToDouble(NarrationLength::seconds)
                .sum());
    }

    /** The BCP 47 tag of the language to write in: the script's, else that of the letters that are there. */
    String language() {
        if (!document.language().isBlank()) {
            return document.language().replace('_', '-');
        }
        Stream<String> texts = Stream.concat(
                Stream.of(topic, material, document.title()),
                document.scenes().stream().flatMap(scene -> Stream.of(scene.title(), scene.text())));
        boolean hangul = texts.flatMapToInt(String::codePoints)
                .anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.HANGUL);
        return hangul ? "ko" : "en";
    }
}
