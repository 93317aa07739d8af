package app.lectern.export.lms;

import app.lectern.domain.script.Question;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.LessonScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/** What the page has to know of a lesson, as {@code lesson.js} tells it. */
final class LessonData {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double PERCENT = 100;

    /** A track of captions that lies beside the video. */
    record Captions(String file, String language, String label) {}

    /** Captions with their cues. */
    record Track(Captions captions, SubtitleTrack subtitles) {}

    private record Line(double at, String text) {}

    /** @param asked the question as it is read, never which answer is right */
    private record ShownScene(String title, double start, double end, List<Line> lines, List<String> asked) {}

    private record Asked(String kind, String text, List<String> options, List<Integer> correct, String feedback) {}

    private record Data(
            String id,
            String revision,
            String title,
            String language,
            double duration,
            List<Captions> captions,
            boolean captionsShown,
            double completeAt,
            boolean freeSeeking,
            boolean lockSpeed,
            double passMark,
            List<ShownScene> scenes,
            List<Asked> questions) {}

    private LessonData() {}

    /** A script that sets {@code window.lesson}. */
    static String js(FinishedLesson lesson, LmsOptions options) {
        Data data = new Data(
                lesson.identity(),
                lesson.renderId(),
                lesson.title(),
                lesson.language(),
                lesson.durationSec(),
                captions(lesson),
                !lesson.burned(),
                options.completeAt() / PERCENT,
                options.freeSeeking(),
                options.lockSpeed(),
                options.quiz().passMark() / PERCENT,
                scenes(lesson),
                options.quiz().questions().stream().map(LessonData::asked).toList());
        return "'use strict';\n\nwindow.lesson = "
                + MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(data) + ";\n";
    }

    /** The tracks that there are: in the lesson's language, then of its translations; none where nothing is said. */
    static List<Track> tracks(FinishedLesson lesson) {
        List<Track> tracks = new ArrayList<>();
        if (!lesson.subtitles().cues().isEmpty()) {
            Locale language = Locale.forLanguageTag(lesson.language());
            tracks.add(new Track(
                    new Captions(
                            "captions-" + language.getLanguage() + ".vtt",
                            lesson.language(),
                            language.getDisplayLanguage(language)),
                    lesson.subtitles()));
        }
        for (FinishedLesson.Translated one : lesson.translations()) {
            Locale language = Locale.forLanguageTag(one.language());
            tracks.add(new Track(
                    new Captions(
                            "captions-" + one.language() + ".vtt", one.language(), language.getDisplayName(language)),
                    one.subtitles()));
        }
        return tracks;
    }

    /** What is told of the tracks. */
    static List<Captions> captions(FinishedLesson lesson) {
        return tracks(lesson).stream().map(Track::captions).toList();
    }

    private static List<ShownScene> scenes(FinishedLesson lesson) {
        List<ShownScene> shown = new ArrayList<>();
        for (int i = 0; i < lesson.scenes().size(); i++) {
            LessonScene scene = lesson.scenes().get(i);
            int number = i;
            List<Line> lines = lesson.subtitles().cues().stream()
                    .filter(cue -> cue.scene() == number)
                    .map(LessonData::line)
                    .toList();
            String title = scene.title().isEmpty() ? Integer.toString(i + 1) : scene.title();
            List<String> asked =
                    scene.question() == null ? List.of() : scene.question().lines(lesson.language());
            shown.add(new ShownScene(title, scene.startSec(), scene.endSec(), lines, asked));
        }
        return shown;
    }

    private static Line line(Cue cue) {
        return new Line(cue.startMillis() / 1_000.0, cue.text().replace('\n', ' '));
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.kind().id(), question.text(), question.options(), question.correct(), question.feedback());
    }
}
