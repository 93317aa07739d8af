import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs programs one after the other and measures them from outside, as Linux counts.
 *
 * <p>CPU is what this process' own children used until they ended, user and system, in /proc/self/stat (cutime and
 * cstime, in hundredths of a second): children of children are in it, nothing else is. The peak of memory is VmHWM, the
 * kernel's own high-water mark of resident memory, of the program and all its descendants together, read every
 * {@link #SAMPLE_MILLIS}; what a program adds in its last moments is missed. Libraries count wherever they are mapped.
 */
final class ChildProcess {
    private static final int SAMPLE_MILLIS = 50;

    private ChildProcess() {}

    /**
     * Runs the commands and waits for them.
     *
     * @param environment added to this process' own
     * @param log takes all that they say
     * @throws IOException in words, with their last lines, when one ends otherwise than with 0
     */
    static Cost run(List<List<String>> commands, Map<String, String> environment, Path log)
            throws IOException, InterruptedException {
        Files.deleteIfExists(log);
        CpuClock before = CpuClock.now();
        long start = System.nanoTime();
        long peak = 0;
        for (List<String> command : commands) {
            peak = Math.max(peak, run(command, environment, log.toFile()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        CpuClock used = CpuClock.now().since(before);
        return new Cost(wall, used.children(), peak, used.others() / wall);
    }

    private static long run(List<String> command, Map<String, String> environment, File log)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        Process process = builder.start();
        long peak = 0;
        try {
            do {
                peak = Math.max(peak, residentPeak(process));
            } while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS));
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            List<String> lines = Files.readString(log.toPath()).lines().toList();
            String last = String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
            throw new IOException("ended " + process.exitValue() + ": " + String.join(" ", command) + "\n" + last);
        }
        return peak;
    }

    private static long residentPeak(Process process) throws IOException {
        long sum = 0;
        for (ProcessHandle one : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList()) {
            sum += residentPeak(one.pid());
        }
        return sum;
    }

    private static long residentPeak(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException | java.io.UncheckedIOException e) {
            // it ended between two looks
            return 0;
        }
    }
}
