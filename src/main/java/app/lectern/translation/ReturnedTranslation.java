package app.lectern.translation;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What translators sent back, taken into a translation. What comes back as it went out changes nothing. A scene is done
 * when all its texts came back as final.
 */
public final class ReturnedTranslation {
    /**
     * What became of it.
     *
     * @param script the translation now; the very same when nothing changed
     * @param texts how many texts changed
     * @param done how many scenes are done that were not
     * @param skipped what was left out, and why
     */
    public record Outcome(ScriptDocument script, int texts, int done, List<Message> skipped) {
        public Outcome {
            skipped = List.copyOf(skipped);
        }
    }

    private final ScriptDocument source;
    private final boolean allDone;
    private final Map<String, TranslationUnit> units = new LinkedHashMap<>();
    private final Map<String, List<ReturnedUnit>> byScene = new LinkedHashMap<>();
    private final List<Message> skipped = new ArrayList<>();
    private ScriptDocument script;
    private int texts;
    private int done;

    private ReturnedTranslation(ScriptDocument source, ScriptDocument translation, boolean allDone) {
        this.source = source;
        this.script = translation;
        this.allDone = allDone;
        TranslationUnit.of(source, translation).forEach(unit -> units.put(unit.id(), unit));
    }

    /**
     * Takes in what came back. Texts whose source says something else by now are left out, and so are marks that are
     * broken and texts of no scene; all of that is told.
     *
     * @param allDone whether every scene all of whose texts are there is done, whatever the file says
     * @throws RefusedException INVALID_REQUEST when nothing in it is of this lesson
     */
    public static Outcome take(
            ScriptDocument source, ScriptDocument translation, List<ReturnedUnit> returned, boolean allDone) {
        ReturnedTranslation taking = new ReturnedTranslation(source, translation, allDone);
        taking.sort(returned);
        taking.byScene.forEach(taking::takeScene);
        ScriptDocument script = taking.script.equals(translation) ? translation : taking.script;
        return new Outcome(script, taking.texts, taking.done, taking.skipped);
    }

    private void sort(List<ReturnedUnit> returned) {
        if (returned.stream().noneMatch(one -> units.containsKey(one.id()))) {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("translation.other-lesson"));
        }
        for (ReturnedUnit one : returned) {
            TranslationUnit unit = units.get(one.id());
            if (unit == null) {
                skipped.add(Message.of("translation.skipped-gone", one.line(), one.id()));
            } else if (!spaced(unit.source()).equals(spaced(one.source()))) {
                skipped.add(Message.of("translation.skipped-changed", one.line(), unit.where()));
            } else if (!one.target().isBlank() && !isWhole(unit, one)) {
                skipped.add(Message.of("translation.skipped-marks", one.line(), unit.where()));
            } else {
                byScene.computeIfAbsent(unit.sceneId(), _ -> new ArrayList<>()).add(one);
            }
        }
    }

    private static boolean isWhole(TranslationUnit unit, ReturnedUnit returned) {
        return !unit.place().equals(TranslationUnit.NARRATION)
                || NarrationMarkup.read(returned.target()).problems().isEmpty();
    }

    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    private void takeScene(String sceneId, List<ReturnedUnit> returned) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (ReturnedUnit one : returned) {
            TranslationUnit unit = units.get(one.id());
            String target = Normalizer.normalize(one.target().replace("\r\n", "\n"), Normalizer.Form.NFC);
            if (unit != null && !target.isBlank() && !target.equals(unit.target())) {
                changed.put(unit.place(), target);
            }
        }
        texts += changed.size();
        if (sceneId.isEmpty()) {
            changed.values().forEach(title -> script = script.withTitle(title));
            return;
        }
        int at = script.indexOf(sceneId);
        if (at < 0) {
            texts -= changed.size();
            skipped.add(Message.of("translation.skipped-not-there", source.indexOf(sceneId) + 1));
            return;
        }
        SceneDocument said = source.scenes().get(source.indexOf(sceneId));
        script = script.with(at, taken(script.scenes().get(at), said, changed, isFinal(sceneId, returned)));
    }

    private SceneDocument taken(
            SceneDocument scene, SceneDocument said, Map<String, String> changed, boolean allFinal) {
        boolean wasDone = TranslatedScene.state(said, scene) == SceneState.DONE;
        SceneDocument worded = changed.isEmpty() ? scene : TranslatedScene.with(scene, said, changed);
        if (allFinal && (!wasDone || !changed.isEmpty())) {
            done += wasDone ? 0 : 1;
            return TranslatedScene.done(worded, said);
        }
        boolean calledDone = !changed.isEmpty() && TranslatedScene.state(said, worded) == SceneState.DONE;
        return calledDone && !allFinal ? TranslatedScene.notDone(worded) : worded;
    }

    private boolean isFinal(String sceneId, List<ReturnedUnit> returned) {
        Map<String, ReturnedUnit> byId = new HashMap<>();
        returned.forEach(one -> byId.put(one.id(), one));
        return units.values().stream()
                .filter(unit -> unit.sceneId().equals(sceneId))
                .allMatch(unit -> {
                    ReturnedUnit one = byId.get(unit.id());
                    return one != null && !one.target().isBlank() && (allDone || one.state() == UnitState.FINAL);
                });
    }
}
