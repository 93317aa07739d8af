package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Soundtrack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A script while it is written: may be incomplete, has always at least one scene, and keeps every field its author gave,
 * also unknown ones, in their order. Immutable: each change gives another document that shares what stayed. Scenes are
 * counted from 0.
 */
public final class ScriptDocument {
    private static final String TITLE = "title";
    private static final String SCENES = "scenes";
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    /** All fields of the script; the one of the scenes only keeps their place. */
    private final JsonFields fields;

    private final List<SceneDocument> scenes;

    private ScriptDocument(JsonFields fields, List<SceneDocument> scenes) {
        this.fields = fields;
        this.scenes = scenes.isEmpty() ? List.of(SceneDocument.empty()) : List.copyOf(scenes);
    }

    /**
     * Takes a script apart.
     *
     * @throws RefusedException INVALID_SCRIPT when it is no JSON object, or its scenes are no list of objects
     */
    public static ScriptDocument of(String rawJson) {
        JsonNode document = parsed(rawJson);
        JsonNode list = document.get(SCENES);
        List<SceneDocument> scenes = new ArrayList<>();
        if (list != null && !list.isNull()) {
            require(list.isArray(), "script.not-a-list");
            for (JsonNode scene : list.values()) {
                require(scene.isObject(), "script.scene-not-an-object");
                scenes.add(new SceneDocument(JsonFields.of(scene)));
            }
        }
        return new ScriptDocument(JsonFields.of(document).with(SCENES, JsonNodeFactory.instance.arrayNode()), scenes);
    }

    /** A new script with one empty scene. */
    public static ScriptDocument titled(String title) {
        JsonFields fields =
                JsonFields.NONE.withOptional(TITLE, title).with(SCENES, JsonNodeFactory.instance.arrayNode());
        return new ScriptDocument(fields, List.of());
    }

    private static JsonNode parsed(String rawJson) {
        try {
            JsonNode document = ScriptReader.MAPPER.readTree(rawJson);
            require(document.isObject(), "script.not-an-object");
            return document;
        } catch (JacksonException e) {
            throw new RefusedException(ReasonCode.INVALID_SCRIPT, ScriptReader.syntaxError(e));
        }
    }

    private static void require(boolean sound, String key) {
        if (!sound) {
            throw new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of(key));
        }
    }

    /** The whole script as JSON, in the order its author gave it. */
    public String json() {
        ObjectNode document = fields.toNode();
        ArrayNode list = JsonNodeFactory.instance.arrayNode(scenes.size());
        scenes.forEach(scene -> list.add(scene.fields().toNode()));
        document.set(SCENES, list);
        return ScriptReader.MAPPER.writeValueAsString(document);
    }

    /** The script's title; empty when it has none. */
    public String title() {
        return fields.text(TITLE);
    }

    public ScriptDocument withTitle(String title) {
        return new ScriptDocument(fields.withOptional(TITLE, title), scenes);
    }

    /** The BCP 47 tag of its language; empty when it names none. */
    public String language() {
        return fields.text(LANGUAGE);
    }

    /** The id of its slides' theme; empty when it names none. */
    public String theme() {
        return fields.text(THEME);
    }

    /** In another theme; empty takes the default. */
    public ScriptDocument withTheme(String id) {
        return new ScriptDocument(fields.withOptional(THEME, id), scenes);
    }

    /** How many percent of its questions have to be answered right. */
    public int passMark() {
        return QuestionChecker.passMark(fields.toNode(), new ArrayList<>());
    }

    /** With another pass mark, percent. */
    public ScriptDocument withPassMark(int percent) {
        Double mark = percent == Script.PASS_MARK ? null : (Double) (double) percent;
        return new ScriptDocument(fields.withOptional(QuestionChecker.PASS_MARK, mark), scenes);
    }

    /** At least one. */
    public List<SceneDocument> scenes() {
        return scenes;
    }

    /** Where the scene of an id stands; -1 when there is none. */
    public int indexOf(String id) {
        return IntStream.range(0, scenes.size())
                .filter(i -> scenes.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    /** The scenes by their ids; of those with the same id the first. */
    public Map<String, SceneDocument> byId() {
        Map<String, SceneDocument> byId = new LinkedHashMap<>();
        scenes.forEach(scene -> byId.putIfAbsent(scene.id(), scene));
        return byId;
    }

    /** With other scenes; in the place of none stands one empty scene. */
    public ScriptDocument withScenes(List<SceneDocument> others) {
        return new ScriptDocument(fields, others);
    }

    /** In another language, without what is of one language: who speaks, and how words are said. */
    public ScriptDocument inLanguage(String tag) {
        JsonFields others = fields.without(
                SceneDocument.VOICE, SceneDocument.RATE, SceneDocument.PITCH, PronunciationChecker.FIELD);
        return new ScriptDocument(others.with(LANGUAGE, tag), scenes);
    }

    /** The BCP 47 tag of what its viewers read: the language it names, else that of its letters. */
    public String shownLanguage() {
        return script(Set.of()).shownLanguage();
    }

    /** With another scene in the place of one. */
    public ScriptDocument with(int index, SceneDocument scene) {
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.set(index, scene);
        return withScenes(changed);
    }

    /** With one more scene before the one that stands at {@code index}, or at the end. */
    public ScriptDocument insert(int index, SceneDocument scene) {
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.add(index, scene);
        return withScenes(changed);
    }

    /** With twins of other scenes, which may be another script's, before the one that stands at {@code index}, or at the end. */
    public ScriptDocument insertTwins(int index, List<SceneDocument> others) {
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.addAll(index, others.stream().map(SceneDocument::withFreshId).toList());
        return withScenes(changed);
    }

    /** Without some scenes; in the place of all of them stands one empty scene. */
    public ScriptDocument remove(Set<Integer> which) {
        return withScenes(chosen(which, false));
    }

    private List<SceneDocument> chosen(Set<Integer> which, boolean in) {
        return IntStream.range(0, scenes.size())
                .filter(i -> which.contains(i) == in)
                .mapToObj(scenes::get)
                .toList();
    }

    /**
     * With some scenes, in their order, elsewhere.
     *
     * @param to the scene before which they come, counted before they move; the number of scenes means the end
     */
    public ScriptDocument move(Set<Integer> which, int to) {
        List<SceneDocument> changed = new ArrayList<>(chosen(which, false));
        int movedFromBefore = (int) which.stream().filter(i -> i < to).count();
        changed.addAll(to - movedFromBefore, chosen(which, true));
        return withScenes(changed);
    }

    /** With twins of some scenes behind the last of them. */
    public ScriptDocument duplicate(Set<Integer> which) {
        Collection<SceneDocument> twins =
                chosen(which, true).stream().map(SceneDocument::withFreshId).toList();
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.addAll(which.isEmpty() ? 0 : new TreeSet<>(which).last() + 1, twins);
        return withScenes(changed);
    }

    /**
     * With a scene in two, its narration parted. Title and look stay with the first, and the second has no lines
     * and asks what was asked.
     *
     * @param caret a UTF-16 index of the narration; inside a mark the nearer end of the mark is taken
     */
    public ScriptDocument split(int scene, int caret) {
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.remove(scene);
        changed.addAll(scene, SceneSeam.split(scenes.get(scene), caret));
        return withScenes(changed);
    }

    /** With a scene and the next one in one; nothing happens to the last, and to two that both ask something. */
    public ScriptDocument merge(int first) {
        if (first + 1 >= scenes.size() || SceneSeam.bothAsk(scenes.get(first), scenes.get(first + 1))) {
            return this;
        }
        List<SceneDocument> changed = new ArrayList<>(scenes);
        changed.set(first, SceneSeam.merge(changed.get(first), changed.remove(first + 1)));
        return withScenes(changed);
    }

    /**
     * What can be drawn and spoken of the script as it is now, unchecked and without its soundtrack. What is wrong counts
     * as not there.
     *
     * @param themes those there are
     */
    public Script script(Set<String> themes) {
        FieldReader reader = new FieldReader(fields.toNode(), -1, null, new ArrayList<>());
        return new Script(
                title().isBlank() ? null : title(),
                reader.matching(LANGUAGE, ScriptChecker.LANGUAGE, "script.language"),
                LookChecker.look(reader, themes),
                new Soundtrack(null, null, null),
                VoicingChecker.spoken(reader),
                new PronunciationChecker(new ArrayList<>()).check(reader, fields.get(PronunciationChecker.FIELD)),
                passMark(),
                scenes.stream().map(SceneDocument::scene).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ScriptDocument document
                        && document.fields.equals(fields)
                        && document.scenes.equals(scenes));
    }

    @Override
    public int hashCode() {
        return scenes.hashCode();
    }
}
