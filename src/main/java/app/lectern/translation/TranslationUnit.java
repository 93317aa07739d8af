package app.lectern.translation;

import app.lectern.domain.Message;
import app.lectern.script.SceneTexts;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import java.util.ArrayList;
import java.util.List;

/**
 * One text to be translated.
 *
 * @param scene the source's scene, from 1; 0 for the lesson's own title
 * @param sceneId its scene_id; empty for the lesson's own title
 * @param place where in the scene it stands, as {@link SceneTexts} names it
 * @param before what the source said when it was translated; empty when it says the same now
 * @param target what the translation says; empty when it says nothing of its own
 */
public record TranslationUnit(
        int scene, String sceneId, String place, String source, String before, String target, UnitState state) {
    /** The place of narrations, which may hold marks. */
    public static final String NARRATION = "text";

    static final String TITLE = "title";

    /** All texts of a source that is translated, in order. */
    public static List<TranslationUnit> of(ScriptDocument source, ScriptDocument translation) {
        List<TranslationUnit> units = new ArrayList<>();
        if (!source.title().isBlank()) {
            boolean missing = ScriptTranslation.isTitleMissing(source, translation);
            String target = missing ? "" : translation.title();
            units.add(new TranslationUnit(
                    0, "", TITLE, source.title(), "", target, target.isBlank() ? UnitState.INITIAL : UnitState.FINAL));
        }
        ScriptTranslation.standings(source, translation).forEach(standing -> addAll(standing, units));
        return units;
    }

    private static void addAll(SceneStanding standing, List<TranslationUnit> units) {
        SceneTexts.of(standing.source()).forEach((place, text) -> {
            var scene = standing.scene();
            String target = scene == null ? "" : TranslatedScene.own(standing.source(), scene, place);
            String old = scene == null
                    ? ""
                    : SceneTexts.of(TranslatedScene.before(scene)).getOrDefault(place, "");
            boolean changed = !target.isEmpty() && !old.isEmpty() && !old.equals(text);
            units.add(new TranslationUnit(
                    standing.number(),
                    standing.sceneId(),
                    place,
                    text,
                    changed ? old : "",
                    target,
                    state(standing, target, changed)));
        });
    }

    private static UnitState state(SceneStanding standing, String target, boolean changed) {
        if (target.isEmpty() || changed) {
            return UnitState.INITIAL;
        }
        return switch (standing.state()) {
            case DONE -> UnitState.FINAL;
            case DRAFT, STALE, MISSING -> UnitState.TRANSLATED;
        };
    }

    /** Its name in files, which stays the same as long as the scene and the place do; an NMTOKEN of XML. */
    public String id() {
        return id(sceneId, place);
    }

    static String id(String sceneId, String place) {
        String token = place.replace("[", ".").replace("]", "");
        return sceneId.isEmpty() ? token : token(sceneId) + "." + token;
    }

    /** What an NMTOKEN cannot hold, or what parts its parts, as its code between underscores. */
    static String token(String id) {
        StringBuilder token = new StringBuilder();
        id.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || c == '-');
            token.append(plain ? Character.toString(c) : "_" + Integer.toHexString(c) + "_");
        });
        return token.toString();
    }

    /** Where it is, in words. */
    public Message where() {
        return scene == 0 ? Message.of("place.script-field", place) : Message.of("place.scene-field", scene, place);
    }
}
