package app.lectern.speech.system;

import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Runs an outside program to its end, within a time, unless somebody cancels it. */
final class ProgramRun {
    private static final int POLL_MILLIS = 50;
    private static final int TOLD = 200;

    private ProgramRun() {}

    /**
     * What the program wrote on its output.
     *
     * @param folder where its output is kept meanwhile
     * @throws IOException when it cannot be started, takes too long, or ends with another code than 0: with the first
     *     line of its complaint
     * @throws CancellationException within a second after the token is cancelled; the program is ended
     */
    static String output(List<String> command, Path folder, Duration most, CancellationToken token) throws IOException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createFile(folder.resolve("in.txt")).toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            await(process, most, token);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            String complaint = text(err)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
            throw new IOException(process.exitValue() + ": "
                    + (complaint.length() <= TOLD ? complaint : complaint.substring(0, TOLD) + "…"));
        }
        return text(out);
    }

    private static void await(Process process, Duration most, CancellationToken token) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                token.throwIfCanceled();
                if (System.nanoTime() > end) {
                    throw new IOException("no answer within " + most.toSeconds() + " s");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
