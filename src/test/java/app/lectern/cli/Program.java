package app.lectern.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application, run as people run it. */
final class Program {
    private static final Path LAUNCHER = Path.of("target/lectern/bin/lectern");

    /** How a run ended. */
    record Ended(int status, String out, String err, Duration took) {}

    private final Process process;
    private final Path out;
    private final Path err;
    private final long start = System.nanoTime();

    private Program(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    static Program start(Path folder, String... arguments) throws IOException {
        // a build may itself run with SIGINT ignored, which its children would inherit
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        return new Program(process, out, err);
    }

    static Ended run(Path folder, String... arguments) throws Exception {
        return start(folder, arguments).await();
    }

    String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    /** Sends the signal of Ctrl+C. */
    void interrupt() throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    Ended await() throws Exception {
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after five minutes: " + err());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), err(), took);
    }
}
