import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.domain.script.VideoScript;
import java.time.LocalDate;

/** A library of 5,000 videos in 40 trainings, and in it one script of 1,000 scenes. */
final class FullLibrary {
    static final String LONG_TITLE = "천 장면의 긴 교육";
    static final String LESSON_TITLE = "쓰는 중인 교육";
    static final int LONG_SCENES = 1_000;
    private static final int VIDEOS = 5_000;
    private static final int TRAININGS = 40;

    private FullLibrary() {}

    /** Fills a workspace as far as it is not filled yet. */
    static void fill(Lectern lectern, User author) {
        int there = lectern.library().entries(author).size();
        if (there <= 2) {
            for (int i = 0; i < TRAININGS; i++) {
                lectern.educations()
                        .save(
                                author,
                                new Education(
                                        "t-" + i,
                                        "개인정보 보호 교육 " + i,
                                        LocalDate.of(2099, 1, 1).plusDays(i)));
            }
        }
        for (int i = Math.max(0, there - 2); i < VIDEOS - 2; i++) {
            lectern.scripts().create(author, "v-" + i, script("안전하게 다루기 " + i, 12), null);
            lectern.educations().assign(author, "v-" + i, "t-" + i % TRAININGS);
        }
    }

    /** Makes the videos that are opened and written to, or gives them their first texts back. */
    static void write(Lectern lectern, User author) {
        write(lectern, author, "long", script(LONG_TITLE, LONG_SCENES));
        write(lectern, author, "lesson", script(LESSON_TITLE, 12));
    }

    private static void write(Lectern lectern, User author, String videoId, String json) {
        boolean there = lectern.library().entries(author).stream()
                .anyMatch(entry -> entry.video().videoId().equals(videoId));
        if (there) {
            VideoScript script = lectern.library().entry(author, videoId).script();
            lectern.drafts().save(author, script.scriptId(), script.sha256(), json);
        } else {
            lectern.scripts().create(author, videoId, json, null);
        }
    }

    /** Scenes of two or three sentences, as lessons have; every third one shows only what is said. */
    private static String script(String title, int scenes) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= scenes; i++) {
            String shown = i % 3 == 0 ? "" : """
                    "title":"수집의 원칙 %d","on_screen_text":["목적을 분명히","필요한 만큼만","동의를 받고"],""".formatted(i);
            all.append(i == 1 ? "" : ",").append("""
                    {"scene_id":%d,%s
                    "text":"개인정보는 목적을 분명히 밝히고 필요한 최소한만 수집해야 합니다. 수집 항목, 이용 기간, 거부할 권리를 반드시 알려야 합니다. %d번째 장면의 글입니다."}""".formatted(i, shown, i));
        }
        return "{\"title\":\"%s\",\"language\":\"ko\",\"scenes\":[%s]}".formatted(title, all);
    }
}
