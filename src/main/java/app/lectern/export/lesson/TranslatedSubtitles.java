package app.lectern.export.lesson;

import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.domain.translation.Translation;
import app.lectern.export.lesson.FinishedLesson.Source;
import app.lectern.export.lesson.FinishedLesson.Translated;
import app.lectern.subtitle.TranslatedTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of a lesson's approved translations, laid over its own time. */
record TranslatedSubtitles(LessonReader lessons, User user) {
    private static final double MILLIS = 1_000;

    /** Of each translation whose training is not over, the newest APPROVED text. */
    List<Translated> of(String videoId, Source source, LessonScenes scenes) {
        List<Translated> all = new ArrayList<>();
        if (source.script().scenes().size() != scenes.list().size()) {
            return all;
        }
        for (Translation translation : lessons.translations().from(user, videoId)) {
            approved(translation)
                    .map(script -> track(script, source, scenes))
                    .filter(track -> !track.cues().isEmpty())
                    .ifPresent(track -> all.add(new Translated(translation.language(), track)));
        }
        return all;
    }

    private Optional<Map<String, Scene>> approved(Translation translation) {
        if (lessons.library().entry(user, translation.videoId()).expired()) {
            return Optional.empty();
        }
        return lessons.scripts().ofVideo(user, translation.videoId()).stream()
                .filter(script -> script.status() == ScriptStatus.APPROVED)
                .findFirst()
                .flatMap(this::scenes);
    }

    private Optional<Map<String, Scene>> scenes(VideoScript script) {
        try {
            return Optional.of(lessons.scripts().content(script).scenes().stream()
                    .collect(Collectors.toMap(Scene::id, scene -> scene)));
        } catch (RefusedException e) {
            return Optional.empty(); // its pictures or its theme are gone
        }
    }

    private static SubtitleTrack track(Map<String, Scene> words, Source source, LessonScenes scenes) {
        List<TranslatedTrack.Scene> timed = new ArrayList<>();
        for (int i = 0; i < scenes.list().size(); i++) {
            Scene said = source.script().scenes().get(i);
            timed.add(timed(scenes, i, words.get(said.id())));
        }
        return TranslatedTrack.of(timed);
    }

    private static TranslatedTrack.Scene timed(LessonScenes scenes, int number, @Nullable Scene words) {
        LessonScene scene = scenes.list().get(number);
        long start = Math.round(scene.startSec() * MILLIS);
        long end = Math.max(start + 1, Math.round(scene.endSec() * MILLIS));
        List<Cue> cues = scenes.subtitles().cues().stream()
                .filter(cue -> cue.scene() == number)
                .toList();
        long from = cues.isEmpty() ? start : cues.getFirst().startMillis();
        long to = cues.isEmpty() ? end : cues.getLast().endMillis();
        return new TranslatedTrack.Scene(start, from, to, end, words == null ? "" : shown(words));
    }

    private static String shown(Scene scene) {
        String own = scene.subtitle();
        return own == null ? scene.narration().text() : own;
    }
}
