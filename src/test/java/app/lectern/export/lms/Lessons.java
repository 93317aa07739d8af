package app.lectern.export.lms;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.LessonScene;
import java.nio.file.Path;
import java.util.List;

/** Lessons to be packed. */
final class Lessons {
    /** What a markup language, a script or a file name could stumble over. */
    static final String AWKWARD = "<피싱> & \"메일\" 'x' </script> \u0001 {{policy}} $1";

    private static final Question WHERE =
            new Question(Kind.SINGLE, "어디에 알립니까?", List.of("담당자", "친구"), List.of(0), "담당자입니다.", Question.THINK_SEC);

    private Lessons() {}

    static FinishedLesson korean(Path video, Path thumbnail) {
        return lesson(AWKWARD, "ko", video, thumbnail);
    }

    static FinishedLesson lesson(String title, String language, Path video, Path thumbnail) {
        return new FinishedLesson(
                "urn:uuid:2f1c1a9e-8a38-3b5e-9d0e-0a4c6f7c2b11",
                "render-1",
                title,
                language,
                7,
                Aspect.WIDE,
                new FinishedLesson.Files(video, thumbnail),
                new SubtitleTrack(List.of(
                        new Cue(300, 2_000, "모르는 사람이 보낸 메일은\n먼저 의심합니다.", 0),
                        new Cue(4_300, 6_000, "담당자에게 바로 알립니다.", 1))),
                false,
                List.of(
                        new LessonScene("의심하기", "모르는 사람이 보낸 메일은 먼저 의심합니다.", 0, 4, null),
                        new LessonScene("", "담당자에게 바로 알립니다.", 4, 7, WHERE)),
                List.of(),
                null);
    }

    static LmsOptions asking() {
        return new LmsOptions(
                90,
                false,
                false,
                new Quiz(
                        50,
                        List.of(
                                WHERE,
                                new Question(
                                        Kind.TRUEFALSE,
                                        "첨부 파일은 엽니다.",
                                        List.of(),
                                        List.of(1),
                                        "",
                                        Question.THINK_SEC))));
    }
}
