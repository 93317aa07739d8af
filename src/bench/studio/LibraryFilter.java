import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.desktop.library.LibraryQuery;
import app.lectern.desktop.library.VideoCard;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.service.LibraryEntry;
import app.lectern.service.ScriptWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How long a library of 5,000 videos takes to be read and to be searched while somebody types.
 *
 * <p>After {@code mvn -q -DskipTests package}: {@code java --enable-native-access=ALL-UNNAMED -cp 'target/application/*'
 * src/bench/studio/LibraryFilter.java FOLDER}. The folder becomes a workspace, which is filled the first time and kept.
 */
final class LibraryFilter {
    private static final int ROUNDS = 9;
    private static final User AUTHOR = User.of("author", Role.AUTHOR, Role.ADMIN);
    private static final String[] TYPED = {"ㄱ", "ㄱㅇ", "개", "개이", "개인정보 49", "암호화", "없는 말"};

    public static void main(String[] args) throws Exception {
        Workspace workspace = new Workspace(Path.of(args[0]));
        try (Lectern lectern =
                Lectern.open(LecternConfig.of(workspace, Locale.KOREAN).withoutRenders())) {
            FullLibrary.write(lectern, AUTHOR);
            FullLibrary.fill(lectern, AUTHOR);
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
}
