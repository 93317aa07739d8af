import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What was aimed at, and whether it was reached. */
final class Targets {
    /**
     * One aim.
     *
     * @param measured the figure, in words
     */
    record Verdict(String aim, String measured, boolean reached) {}

    private final Results results;
    private final double lessonSeconds;
    private final List<Verdict> verdicts = new ArrayList<>();

    private Targets(Results results, double lessonSeconds) {
        this.results = results;
        this.lessonSeconds = lessonSeconds;
    }

    static List<Verdict> of(Results results, Material material) {
        Targets targets = new Targets(results, material.allSeconds());
        targets.againstPeers();
        targets.quality();
        targets.times();
        targets.growth();
        targets.sameBytes();
        return targets.verdicts;
    }

    /** The tuned peer that needs the least CPU. */
    static Peer bestTuned(Results results) {
        return Peer.all().stream()
                .filter(Peer::isTuned)
                .min(Comparator.comparingDouble(peer -> results.cpu(peer.what())))
                .orElseThrow();
    }

    private void againstPeers() {
        atMost("composing needs at most 1/20 of the CPU of (b)", share(ofId("b")), 1 / 20.0, "of (b)");
        Peer best = bestTuned(results);
        atMost("composing needs at most 1/3 of the CPU of the best (c)", share(best), 1 / 3.0, "of " + best.what());
        atMost("composing needs no more CPU than (d)", share(ofId("d")), 1, "of (d)");
    }

    private void quality() {
        Output own = results.output(Task.COMPOSE.words()).orElseThrow();
        double worst = own.quality().worstPsnr();
        add("every picture at 42 dB PSNR or more", number("the worst %.1f dB", worst), worst >= 42);
        for (Peer peer : List.of(ofId("b"), bestTuned(results), ofId("d"))) {
            Output other = results.output(peer.what()).orElseThrow();
            double less = other.quality().psnr() - own.quality().psnr();
            String measured = number("%.1f dB", own.quality().psnr())
                    + number(" against %.1f dB", other.quality().psnr());
            add("pictures at most 1 dB below those of " + peer.what(), measured, less <= 1);
            double size = own.bytes() / (double) other.bytes();
            atMost("the file at most 1.3 times that of " + peer.what(), size, 1.3, "times");
        }
        String measured = own.frames() + " frames, " + (own.constantRate() ? "a constant rate" : "no constant rate");
        add("25 frames a second, all through", measured, own.constantRate());
    }

    private void times() {
        double cold = results.wall(Task.COLD.words());
        String measured = number("%.1f s", cold)
                + number(" for %.0f s of lesson", lessonSeconds)
                + number(", 1/%.0f", lessonSeconds / cold);
        add("with nothing kept, at most 1/50 of the lesson's length", measured, cold <= lessonSeconds / 50);
        double changed = results.wall(Task.ONE_CHANGED.words());
        add("one scene changed: at most 2.5 s", number("%.2f s", changed), changed <= 2.5);
        double unchanged = results.wall(Task.UNCHANGED.words());
        add("nothing changed: under 1.5 s", number("%.2f s", unchanged), unchanged < 1.5);
        double fades = results.cpu(Task.CROSSFADES.words()) / results.cpu(Task.COMPOSE.words());
        boolean drawn = !results.hashes(Task.CROSSFADES.words()).equals(results.hashes(Task.COMPOSE.words()));
        String words = number("%.2f times", fades) + (drawn ? "" : ", but this version draws none");
        add("crossfades need at most 1.6 times the CPU of cuts", words, drawn && fades <= 1.6);
    }

    private void growth() {
        if (results.has(Task.LONG.words())) {
            double cpu = results.cpu(Task.LONG.words()) / results.cpu(Task.COMPOSE.words());
            atMost("ten times the scenes: at most 10.5 times the CPU", cpu, 10.5, "times");
            double peak = peak(Task.LONG) / peak(Task.COMPOSE);
            atMost("ten times the scenes: at most 1.15 times the memory", peak, 1.15, "times");
        }
    }

    private void sameBytes() {
        Set<String> runs = results.hashes(Task.COMPOSE.words());
        int times = results.spread(Task.COMPOSE.words(), Cost::cpuSeconds).count();
        String measured = times + " runs, " + runs.size() + " different contents";
        add(
                "the same script gives the same packets and times of pictures, sound and subtitles each time",
                measured,
                times > 1 && runs.size() == 1);
        Set<String> one = results.hashes(Task.ONE_WORKER.words());
        Set<String> two = results.hashes(Task.TWO_WORKERS.words());
        boolean same = one.equals(two) && one.equals(runs);
        add("and with one worker and two", same ? "the same SHA-256" : "they differ", same);
        boolean kept = results.hashes(Task.UNCHANGED.words()).equals(runs)
                && results.hashes(Task.COLD.words()).equals(runs);
        add("and with everything kept and nothing kept", kept ? "the same SHA-256" : "they differ", kept);
    }

    private double share(Peer peer) {
        return results.cpu(Task.COMPOSE.words()) / results.cpu(peer.what());
    }

    private double peak(Task task) {
        return results.spread(task.words(), cost -> cost.peakBytes()).median();
    }

    private static Peer ofId(String id) {
        return Peer.all().stream()
                .filter(peer -> peer.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void atMost(String aim, double figure, double limit, String unit) {
        add(aim, number("%.3f ", figure) + unit, figure <= limit);
    }

    private void add(String aim, String measured, boolean reached) {
        verdicts.add(new Verdict(aim, measured, reached));
    }

    private static String number(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
