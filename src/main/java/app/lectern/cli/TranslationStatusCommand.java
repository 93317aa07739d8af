package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.account.User;
import app.lectern.domain.translation.SceneState;
import app.lectern.domain.translation.Translation;
import app.lectern.domain.translation.TranslationProgress;
import app.lectern.service.TranslationStatus;
import app.lectern.translation.SceneStanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern translation status}: how far a translation is, or all translations of a video. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "status",
        description =
                "Tells how far a translation is, scene by scene; of a video that has translations, how far each is.")
final class TranslationStatusCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Option(names = "--json", description = "Answer as JSON on standard output.")
    private boolean json;

    @Override
    void run(Lectern lectern, User user) {
        List<Translation> translations = lectern.translations().from(user, video);
        List<TranslationStatus> all = translations.isEmpty()
                ? List.of(lectern.translations().status(user, video))
                : translations.stream()
                        .map(one -> lectern.translations().status(user, one.videoId()))
                        .toList();
        if (json) {
            print(Json.of(Map.of(
                    "translations",
                    all.stream().map(TranslationStatusCommand::answer).toList())));
        } else if (translations.isEmpty()) {
            tell(all.getFirst());
        } else {
            all.forEach(this::tellShort);
        }
    }

    private static Map<String, Object> answer(TranslationStatus status) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("video_id", status.translation().videoId());
        answer.put("source_video_id", status.translation().sourceVideoId());
        answer.put("language", status.translation().language());
        answer.put("progress", status.progress());
        answer.put("title_missing", status.titleMissing());
        answer.put(
                "scenes",
                status.scenes().stream().map(TranslationStatusCommand::scene).toList());
        answer.put("gone", status.gone());
        return answer;
    }

    private static Map<String, Object> scene(SceneStanding standing) {
        Map<String, Object> scene = new LinkedHashMap<>();
        scene.put("scene", standing.number());
        scene.put("scene_id", standing.sceneId());
        scene.put("state", standing.state());
        return scene;
    }

    private void tell(TranslationStatus status) {
        tellShort(status);
        if (status.titleMissing()) {
            say("cli.translation-title");
        }
        status.scenes().stream()
                .filter(standing -> standing.state() != SceneState.DONE)
                .forEach(standing -> say(
                        "cli.translation-scene",
                        standing.number(),
                        name(standing.state()),
                        standing.source().title()));
        status.gone().forEach(id -> say("cli.translation-gone", id));
    }

    private static Message name(SceneState state) {
        return Message.of(
                switch (state) {
                    case MISSING -> "translation.state-missing";
                    case DRAFT -> "translation.state-draft";
                    case STALE -> "translation.state-stale";
                    case DONE -> "translation.state-done";
                });
    }

    private void tellShort(TranslationStatus status) {
        TranslationProgress progress = status.progress();
        say(
                "cli.translation-status",
                status.translation().videoId(),
                status.translation().language(),
                progress.missing(),
                progress.draft(),
                progress.stale(),
                progress.done());
    }
}
