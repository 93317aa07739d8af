import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The results as a page for people. */
record Report(Settings settings, Machine machine, Material material, Results results, Application application) {
    private static final double MEGA = 1e6;

    /** Cores of other work, above which figures say little. */
    private static final double BUSY = 0.3;

    void write() throws IOException, InterruptedException {
        List<String> page = new ArrayList<>();
        page.addAll(head());
        page.addAll(costs());
        page.addAll(videos());
        page.addAll(aims());
        Files.writeString(settings.report(), String.join("\n", page) + "\n" + studio());
    }

    /** What the page says of the studio is another benchmark's, and stays. */
    private String studio() throws IOException {
        String before = Files.exists(settings.report()) ? Files.readString(settings.report()) : "";
        int studio = before.indexOf("\n## The studio\n");
        return studio < 0 ? "" : before.substring(studio);
    }

    private List<String> head() throws IOException, InterruptedException {
        return List.of(
                "# Composing, against other ways with FFmpeg",
                "",
                "Made by `mvn -q -Pbench verify`, never by hand; how it measures is said in `src/bench/composer`.",
                "",
                "- The lesson: %d scenes, %.0f s, 1080p at 25 frames a second, one still picture a scene."
                        .formatted(material.scenes(), material.allSeconds()),
                "- The machine: %s, %d cores. %s".formatted(machine.processor(), machine.cores(), quietness()),
                "- %s; %s; FFmpeg's program %s, of the same libraries; Java %d."
                        .formatted(machine.day(), application.version(), Ffmpeg.version(), machine.java()),
                "- %d rounds, Lectern and the peers in turns. %s. Ten times the scenes: Lectern alone, once."
                        .formatted(settings.rounds(), peerRounds()),
                "- Lectern is the packaged application from its start to its end: Java's start, its database, slides,"
                        + " subtitles and all. A peer begins with the finished slides and sound.",
                "- Peers write AAC at Lectern's bit rate; (c) and (d) with FFmpeg's quick AAC coder."
                        + " Presets and tunings are x264's.",
                "- Workers are set by `%s`.".formatted(String.join(" ", application.workers(1))),
                "");
    }

    private String quietness() {
        double others = results.othersCores();
        return "Load before the run: %s. Other work kept at most %s cores busy during a measured run%s."
                .formatted(
                        machine.load(), two(others), others > BUSY ? ": **too much for these figures to count**" : "");
    }

    private String peerRounds() {
        return settings.everyPeer()
                ? "All peers ran in every round"
                : "All peers ran in the first round, then the quickest (c) and (d)";
    }

    private List<String> costs() {
        List<String> lines = new ArrayList<>(List.of(
                "## What it takes",
                "",
                "Medians, in brackets the least and the most. The factor is CPU against Lectern's first row.",
                "",
                "| | runs | CPU s | s | peak MB | factor |",
                "|---|--:|--:|--:|--:|--:|"));
        double own = results.cpu(Task.COMPOSE.words());
        for (String name : ordered()) {
            lines.add("| %s | %d | %s | %s | %s | %s |"
                    .formatted(
                            name,
                            results.spread(name, Cost::cpuSeconds).count(),
                            spread(name, Cost::cpuSeconds, "%.2f"),
                            spread(name, Cost::wallSeconds, "%.2f"),
                            spread(name, cost -> cost.peakBytes() / MEGA, "%.0f"),
                            two(results.cpu(name) / own)));
        }
        lines.add("");
        return lines;
    }

    private List<String> videos() {
        List<String> lines = new ArrayList<>(List.of(
                "## What comes out",
                "",
                "Against the slides, on the middle frame of every sixth scene; the mean, in brackets the worst.",
                "The length is against the sum of the scenes, %.2f s.".formatted(material.allSeconds()),
                "",
                "| | MB | PSNR dB | SSIM | frames | every 1/25 s | pictures | sound |",
                "|---|--:|--:|--:|--:|---|--:|--:|"));
        for (String name : ordered()) {
            Optional<Output> output = results.output(name);
            output.ifPresent(one -> lines.add(row(name, one)));
        }
        lines.addAll(List.of("", frameNote(), ""));
        return lines;
    }

    private String row(String name, Output one) {
        return "| %s | %s | %s (%s) | %s | %d | %s | %s | %s |"
                .formatted(
                        name,
                        two(one.bytes() / MEGA),
                        format("%.1f", one.quality().psnr()),
                        format("%.1f", one.quality().worstPsnr()),
                        format("%.4f", one.quality().ssim()),
                        one.frames(),
                        one.constantRate() ? "yes" : "no",
                        off(one.videoSeconds()),
                        off(one.soundSeconds()));
    }

    private String frameNote() {
        List<String> off = ordered().stream()
                .filter(name -> results.output(name)
                        .filter(one -> Math.abs(one.videoSeconds() - material.allSeconds()) > 0.5 / Material.FRAME_RATE)
                        .isPresent())
                .toList();
        return off.isEmpty()
                ? "All are as long as their scenes."
                : "Not as long as their scenes, so that pictures and subtitles drift: " + String.join("; ", off) + ".";
    }

    private String off(double seconds) {
        double off = seconds - material.allSeconds();
        return Math.abs(off) < 0.005 ? "exact" : format("%+.2f s", off);
    }

    private List<String> aims() {
        List<Targets.Verdict> verdicts = Targets.of(results, material);
        List<String> lines = new ArrayList<>(List.of("## What was aimed at", ""));
        for (Targets.Verdict one : verdicts) {
            lines.add("- %s: %s: %s."
                    .formatted(one.reached() ? "reached" : "**not reached**", one.aim(), one.measured()));
        }
        return lines;
    }

    /** Lectern's rows first. */
    private List<String> ordered() {
        List<String> own = results.names().stream()
                .filter(name -> name.startsWith("Lectern"))
                .toList();
        List<String> all = new ArrayList<>(own);
        results.names().stream().filter(name -> !own.contains(name)).forEach(all::add);
        return all;
    }

    private String spread(String name, ToDoubleFunction<Cost> figure, String format) {
        Results.Spread spread = results.spread(name, figure);
        String median = format(format, spread.median());
        return spread.count() == 1
                ? median
                : median + " (" + format(format, spread.min()) + "–" + format(format, spread.max()) + ")";
    }

    private static String two(double figure) {
        return format("%.2f", figure);
    }

    private static String format(String format, double figure) {
        return String.format(Locale.ROOT, format, figure);
    }
}
