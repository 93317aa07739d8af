package app.lectern.api;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.service.TranslationRenderService.Asked;
import app.lectern.service.TranslationStatus;
import app.lectern.text.Texts;
import app.lectern.translation.ReturnedTranslation;
import app.lectern.translation.SceneStanding;
import app.lectern.translation.ScriptTranslation;
import app.lectern.translation.TranslationFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A translation and how far it is. */
record TranslationJson(
        String videoId,
        String sourceVideoId,
        String language,
        TranslationProgress progress,
        boolean titleMissing,
        List<Scene> scenes,
        List<String> gone) {
    /** A scene of the source, from 1. */
    record Scene(int scene, String sceneId, String state) {
        static Scene of(SceneStanding standing) {
            return new Scene(
                    standing.number(), standing.sceneId(), standing.state().name());
        }
    }

    /** What was taken over from the source: scene_ids. */
    record Update(List<String> added, List<String> changed, List<String> removed, boolean moved) {
        static Update of(ScriptTranslation.Update update) {
            return new Update(update.added(), update.changed(), update.removed(), update.moved());
        }
    }

    /** A file for translators. */
    record Text(String format, String text) {
        static Text of(TranslationFormat format, String text) {
            return new Text(format.id(), text);
        }
    }

    /** What became of a file that came back. */
    record Taken(int texts, int done, List<String> skipped) {
        static Taken of(ReturnedTranslation.Outcome outcome, Texts texts) {
            return new Taken(
                    outcome.texts(),
                    outcome.done(),
                    outcome.skipped().stream().map(texts::of).toList());
        }
    }

    /** What became of the render of one language; a job or the words of a refusal. */
    record Render(
            String videoId,
            String language,
            JobJson.@Nullable Made job,
            @Nullable String refused) {
        static Render of(Asked asked, Texts texts) {
            RenderJob job = asked.job();
            return new Render(
                    asked.videoId(),
                    asked.language(),
                    job == null ? null : JobJson.Made.of(job),
                    asked.refused() == null ? null : texts.of(asked.refused()));
        }
    }

    /** All languages. */
    record Renders(List<Render> renders) {}

    static TranslationJson of(TranslationStatus status) {
        return new TranslationJson(
                status.translation().videoId(),
                status.translation().sourceVideoId(),
                status.translation().language(),
                status.progress(),
                status.titleMissing(),
                status.scenes().stream().map(Scene::of).toList(),
                status.gone());
    }
}
