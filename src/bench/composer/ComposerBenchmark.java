import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures Lectern's composing against the ways other people make such videos with FFmpeg, side by side, and writes
 * {@code docs/benchmarks.md}. Linux only: it measures by /proc.
 *
 * <p>{@code mvn -q -Pbench verify}; with options, see {@link Settings}: {@code -Dbench=--quick}. After a build also
 * {@code java --enable-native-access=ALL-UNNAMED -cp 'target/application/*' src/bench/composer/ComposerBenchmark.java}.
 */
final class ComposerBenchmark {
    private static final Path SAMPLE = Path.of("src", "test", "resources", "samples", "safety-60.ko.json");

    private final Settings settings;
    private final Application application;
    private final Path ours = Settings.FOLDER.resolve("lectern");
    private final Results results = new Results();

    private ComposerBenchmark(Settings settings) throws IOException {
        this.settings = settings;
        Path logs = Folders.fresh(Settings.FOLDER.resolve("logs"));
        application = new Application(
                Path.of("target", "lectern", "bin", "lectern").toAbsolutePath(),
                Path.of("target", "application"),
                logs,
                Folders.fresh(Settings.FOLDER.resolve("data")));
    }

    public static void main(String[] words) throws Exception {
        Settings settings = Settings.of(List.of(words));
        if (!Files.isReadable(Path.of("/proc/self/stat"))) {
            throw new IOException("This benchmark measures by /proc: it needs Linux.");
        }
        new ComposerBenchmark(settings).run();
    }

    private void run() throws Exception {
        Machine machine = Machine.now();
        Lesson lesson = Lesson.ofSample(SAMPLE, settings.scenes());
        say("speaking the lesson");
        Ours.prepare(application, lesson, lesson.times(10), ours);
        Material material = material(lesson);
        for (int round = 1; round <= settings.rounds(); round++) {
            for (Contestant one : inTurns(mine(), peers(material, round))) {
                measure(one, "round " + round + ": ");
            }
        }
        if (settings.longLesson()) {
            say("speaking the long lesson");
            Ours.prepareLong(application, ours);
            measure(ours(Task.LONG), "");
        }
        look(material);
        new Report(settings, machine, material, results, application).write();
        System.out.println(Files.readString(settings.report()));
    }

    /** The slides and the sound of a video that is made for it, also to have read all programs from disk once. */
    private Material material(Lesson lesson) throws Exception {
        say("taking slides and sound out of a first video");
        Path rendered = ours.resolve("material");
        application.render(
                ours.resolve("lesson.json"),
                rendered,
                Folders.copy(ours.resolve("spoken"), ours.resolve("used")),
                List.of(),
                "--slides");
        return Material.of(rendered, lesson.scenes(), Settings.FOLDER.resolve("material"));
    }

    private List<Contestant> mine() {
        return List.<Contestant>of(
                ours(Task.COMPOSE),
                ours(Task.UNCHANGED),
                ours(Task.ONE_CHANGED),
                ours(Task.COLD),
                ours(Task.CROSSFADES),
                ours(Task.ONE_WORKER),
                ours(Task.TWO_WORKERS));
    }

    private Ours ours(Task task) {
        return new Ours(task, application, ours);
    }

    /** In the first round all; then, unless all are wanted, the quickest tuned one and the one that codes least. */
    private List<Contestant> peers(Material material, int round) {
        List<Peer> all = Peer.all();
        if (round > 1 && !settings.everyPeer()) {
            Peer best = all.stream()
                    .filter(Peer::isTuned)
                    .min(Comparator.comparingDouble(peer -> results.cpu(peer.what())))
                    .orElseThrow();
            all = List.of(best, all.getLast());
        }
        return all.stream().map(peer -> (Contestant) peer(peer, material)).toList();
    }

    private static Contestant.OfPeer peer(Peer peer, Material material) {
        Path logs = Settings.FOLDER.resolve("logs");
        return new Contestant.OfPeer(
                peer, material, Settings.FOLDER.resolve(peer.id()), logs.resolve(peer.id() + ".log"));
    }

    private static List<Contestant> inTurns(List<Contestant> some, List<Contestant> others) {
        List<Contestant> turns = new ArrayList<>();
        for (int i = 0; i < Math.max(some.size(), others.size()); i++) {
            turns.addAll(some.subList(Math.min(i, some.size()), Math.min(i + 1, some.size())));
            turns.addAll(others.subList(Math.min(i, others.size()), Math.min(i + 1, others.size())));
        }
        return turns;
    }

    private void measure(Contestant one, String when) throws IOException, InterruptedException {
        Cost cost = one.run();
        results.add(one.name(), cost, Output.sha256(one.video()));
        say(String.format(
                Locale.ROOT,
                "%s%s: %.2f s, CPU %.2f s, %d MB",
                when,
                one.name(),
                cost.wallSeconds(),
                cost.cpuSeconds(),
                Math.round(cost.peakBytes() / 1e6)));
    }

    private void look(Material material) throws IOException, InterruptedException {
        say("looking at the videos");
        for (Task task : List.of(Task.COMPOSE, Task.CROSSFADES)) {
            results.add(task.words(), Output.of(ours(task).video(), material, Places.middles(material)));
        }
        for (Peer peer : Peer.all()) {
            Contestant.OfPeer one = peer(peer, material);
            results.add(one.name(), Output.of(one.video(), material, Places.of(peer, material, one.out())));
        }
    }

    private static void say(String words) {
        System.err.println("bench: " + words);
    }
}
