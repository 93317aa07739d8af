import app.lectern.Lectern;
import app.lectern.Workspace;
import app.lectern.desktop.library.LibraryQuery;
import app.lectern.desktop.library.VideoCard;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.education.Education;
import app.lectern.service.LibraryEntry;
import app.lectern.service.ScriptWords;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long a library of 5,000 videos takes to be read and to be searched while somebody types.
 *
 * <p>After {@code mvn -q -DskipTests package}: {@code java --enable-native-access=ALL-UNNAMED -cp 'target/application/*'
 * src/bench/LibraryFilter.java FOLDER}. The folder becomes a workspace, which is filled the first time and kept.
 */
final class LibraryFilter {
    private static final int VIDEOS = 5_000;
    private static final int TRAININGS = 40;
    private static final int ROUNDS = 9;
    private static final User AUTHOR = User.of("author", Role.AUTHOR, Role.ADMIN);
    private static final String[] TYPED = {"ㄱ", "ㄱㅇ", "개", "개이", "개인정보 49", "암호화", "없는 말"};

    public static void main(String[] args) throws Exception {
        Workspace workspace = new Workspace(Path.of(args[0]));
        try (Lectern lectern =
                Lectern.open(Lectern.Config.of(workspace, Locale.KOREAN).withoutRenders())) {
            fill(lectern);
            tell("read from the database", () -> lectern.library().entries(AUTHOR));
            List<LibraryEntry> entries = lectern.library().entries(AUTHOR);
            tell("words of all scripts", () -> cards(entries));
            List<VideoCard> cards = cards(entries);
            for (String typed : TYPED) {
                LibraryQuery query = LibraryQuery.ALL.searching(typed);
                tell("search for " + typed, () -> query.ordered(query.inAnyState(cards)));
            }
        }
    }

    private static List<VideoCard> cards(List<LibraryEntry> entries) {
        return entries.stream()
                .map(entry -> VideoCard.of(entry, ScriptWords.of(entry.script())))
                .toList();
    }

    /** The middle of some rounds, after one that does not count. */
    private static void tell(String what, Supplier<List<?>> work) {
        int found = work.get().size();
        double[] millis = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            work.get();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        java.util.Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f ms (slowest %.1f), %d videos%n",
                what,
                millis[ROUNDS / 2],
                millis[ROUNDS - 1],
                found);
    }

    private static void fill(Lectern lectern) {
        for (int i = 0; i < TRAININGS; i++) {
            lectern.educations()
                    .save(
                            AUTHOR,
                            new Education(
                                    "t-" + i,
                                    "개인정보 보호 교육 " + i,
                                    LocalDate.of(2099, 1, 1).plusDays(i)));
        }
        for (int i = lectern.library().entries(AUTHOR).size(); i < VIDEOS; i++) {
            lectern.scripts().create(AUTHOR, "v-" + i, script(i), null);
            lectern.educations().assign(AUTHOR, "v-" + i, "t-" + i % TRAININGS);
        }
    }

    /** Twelve scenes of two or three sentences, as lessons are. */
    private static String script(int video) {
        StringBuilder scenes = new StringBuilder();
        for (int i = 1; i <= 12; i++) {
            scenes.append(i == 1 ? "" : ",").append("""
                    {"scene_id":%d,"title":"수집의 원칙 %d","on_screen_text":["목적을 분명히","필요한 만큼만","동의를 받고"],
                    "text":"개인정보는 목적을 분명히 밝히고 필요한 최소한만 수집해야 합니다. 수집 항목, 이용 기간, 거부할 권리를 반드시 알려야 합니다. %d번째 영상의 글입니다."}""".formatted(i, i, video));
        }
        return "{\"title\":\"안전하게 다루기 %d\",\"language\":\"ko\",\"scenes\":[%s]}".formatted(video, scenes);
    }
}
