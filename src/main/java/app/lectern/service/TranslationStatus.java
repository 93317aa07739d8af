package app.lectern.service;

import app.lectern.domain.script.VideoScript;
import app.lectern.domain.translation.Translation;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.translation.SceneStanding;
import app.lectern.translation.ScriptTranslation;
import java.util.List;

/**
 * A translation against its source, each in its newest revision as it is kept.
 *
 * @param scenes of the source, in its order
 * @param titleMissing whether the lesson's title is still the source's
 * @param gone scene_ids that the translation still has of scenes that the source has no longer
 */
public record TranslationStatus(
        Translation translation,
        VideoScript source,
        VideoScript script,
        List<SceneStanding> scenes,
        boolean titleMissing,
        List<String> gone) {
    public TranslationStatus {
        scenes = List.copyOf(scenes);
        gone = List.copyOf(gone);
    }

    static TranslationStatus of(Translation translation, VideoScript source, VideoScript script) {
        ScriptDocument said = ScriptDocument.of(source.rawJson());
        ScriptDocument says = ScriptDocument.of(script.rawJson());
        return new TranslationStatus(
                translation,
                source,
                script,
                ScriptTranslation.standings(said, says),
                ScriptTranslation.isTitleMissing(said, says),
                says.scenes().stream()
                        .filter(SceneDocument::isFromSource)
                        .map(SceneDocument::id)
                        .filter(id -> said.indexOf(id) < 0)
                        .toList());
    }

    /** How many scenes are how far. */
    public TranslationProgress progress() {
        return TranslationProgress.of(scenes.stream().map(SceneStanding::state).toList());
    }
}
