import app.lectern.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The packaged application from the start of its process to the first pulse of its window, and to its open workspace, as
 * its log tells them; on an X server of its own.
 */
final class StartSpeed {
    private static final Path PROGRAM =
            Path.of("target", "lectern", "bin", "lectern-studio").toAbsolutePath();
    private static final String SHOWN = "The window is shown";
    private static final String OPEN = "The workspace is open";
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path folder;
    private final Path data;
    private final Measured shown = new Measured("start of the packaged studio to its first window", 1_000);
    private final Measured open = new Measured("  and to its open workspace of 5,000 videos", 0);

    /** The measured workspace is this user's own here, so that the window is opened as by its icon: without options. */
    private StartSpeed(Path folder, Path workspace) throws IOException {
        this.folder = folder;
        this.data = Files.createDirectories(folder.resolve("data"));
        Path own = data.resolve("Lectern");
        Files.deleteIfExists(own);
        Files.createSymbolicLink(own, workspace);
    }

    /** Starts it some times, after one start that does not count; nothing where there is no Xvfb. */
    static List<Measured> measure(Path folder, Workspace workspace, int rounds) throws Exception {
        Process server;
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            System.out.println("no Xvfb, so the start is not measured");
            return List.of();
        }
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String display = ":" + said.readLine();
            StartSpeed speed = new StartSpeed(folder, workspace.root().toAbsolutePath());
            for (int i = 0; i <= rounds; i++) {
                speed.start(display, i > 0);
            }
            return List.of(speed.shown, speed.open);
        } finally {
            server.destroy();
        }
    }

    private void start(String display, boolean counts) throws Exception {
        Path log = folder.resolve("cache").resolve("Lectern").resolve("lectern.log");
        Files.deleteIfExists(log);
        ProcessBuilder command = new ProcessBuilder(PROGRAM.toString());
        command.environment().put("DISPLAY", display);
        command.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        command.environment().put("XDG_DATA_HOME", data.toString());
        command.environment()
                .put("JAVA_TOOL_OPTIONS", "-Duser.language=ko -Djava.util.prefs.userRoot=" + folder.resolve("choices"));
        command.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        long start = System.nanoTime();
        Process program = command.start();
        try {
            Took first = await(program, log, SHOWN, start);
            Took then = await(program, log, OPEN, start);
            if (counts) {
                shown.add(first);
                open.add(then);
            }
        } finally {
            program.destroy();
            program.waitFor(10, TimeUnit.SECONDS);
            program.destroyForcibly().waitFor();
        }
    }

    private static Took await(Process program, Path log, String line, long start) throws Exception {
        while (!Files.exists(log) || !Files.readString(log).contains(line)) {
            if (!program.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("the studio does not say: " + line);
            }
            Thread.sleep(5);
        }
        return new Took(
                (System.nanoTime() - start) / 1e6,
                program.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
    }
}
