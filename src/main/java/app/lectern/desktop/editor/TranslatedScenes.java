package app.lectern.desktop.editor;

import static app.lectern.domain.script.Finding.Severity.WARNING;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.translation.SceneState;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import app.lectern.translation.ScriptTranslation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far the scenes of a translation are. What was found of a scene is kept, for at each stroke only one is another. */
final class TranslatedScenes {
    private record Known(SceneDocument source, SceneDocument scene, SceneState state) {}

    /** By scene_id. */
    private final Map<String, Known> known = new HashMap<>();

    /**
     * How far a scene is; null when it is translated from none.
     *
     * @param from the source's scene
     */
    @Nullable
    SceneState state(@Nullable SceneDocument from, SceneDocument scene) {
        if (from == null) {
            return null;
        }
        Known last = known.get(scene.id());
        if (last == null || !last.source().equals(from) || !last.scene().equals(scene)) {
            last = new Known(from, scene, TranslatedScene.state(from, scene));
            known.put(scene.id(), last);
        }
        return last.state();
    }

    /**
     * How far all scenes are that are translated from one.
     *
     * @param said the source's scenes by their ids
     */
    List<SceneState> states(Map<String, SceneDocument> said, ScriptDocument document) {
        return document.scenes().stream()
                .flatMap(scene -> Stream.ofNullable(state(said.get(scene.id()), scene)))
                .toList();
    }

    /** What is left to translate, as warnings. */
    List<Finding> findings(ScriptDocument source, Map<String, SceneDocument> said, ScriptDocument document) {
        List<Finding> findings = new ArrayList<>();
        if (ScriptTranslation.isTitleMissing(source, document)) {
            findings.add(Finding.ofScript(WARNING, "title", Message.of("translation.finding-title")));
        }
        for (int i = 0; i < document.scenes().size(); i++) {
            SceneDocument scene = document.scenes().get(i);
            String key = findingKey(state(said.get(scene.id()), scene));
            if (!key.isEmpty()) {
                findings.add(new Finding(WARNING, i, scene.id(), "text", Message.of(key)));
            }
        }
        return findings;
    }

    private static String findingKey(@Nullable SceneState state) {
        return switch (state) {
            case MISSING -> "translation.finding-missing";
            case STALE -> "translation.finding-stale";
            case DRAFT, DONE -> "";
            case null -> "";
        };
    }
}
