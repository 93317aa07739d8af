import java.nio.file.Path;
import java.util.List;

/**
 * How to run.
 *
 * @param scenes of the lesson
 * @param rounds how often Lectern and the quick peers run
 * @param everyPeer whether the slow peers run in every round too, not only in the first
 * @param longLesson whether ten times the scenes are rendered too
 * @param report the file that is written
 */
record Settings(int scenes, int rounds, boolean everyPeer, boolean longLesson, Path report) {
    static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();

    /** {@code --quick}, {@code --rounds=N}, {@code --every-peer}, {@code --without-long}. */
    static Settings of(List<String> words) {
        boolean quick = words.contains("--quick");
        int rounds = quick ? 1 : 3;
        for (String word : words) {
            if (word.startsWith("--rounds=")) {
                rounds = Integer.parseInt(word.substring("--rounds=".length()));
            } else if (!List.of("--quick", "--every-peer", "--without-long").contains(word)) {
                throw new IllegalArgumentException("unknown: " + word
                        + "; known: --quick (8 scenes, 1 round, report in target/bench), --rounds=N, --every-peer"
                        + " (the slow ones in every round), --without-long (not ten times the scenes)");
            }
        }
        Path report = quick ? FOLDER.resolve("benchmarks.md") : Path.of("docs", "benchmarks.md");
        return new Settings(
                quick ? 8 : 60, rounds, words.contains("--every-peer"), !words.contains("--without-long"), report);
    }
}
