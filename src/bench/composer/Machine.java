import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param load the average of the last minute before, threads that wanted to run
 */
record Machine(String processor, int cores, String load, LocalDate day, int java) {
    static Machine now() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            String model = lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
            String load = Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
            return new Machine(
                    model,
                    Runtime.getRuntime().availableProcessors(),
                    load,
                    LocalDate.now(),
                    Runtime.version().feature());
        }
    }
}
