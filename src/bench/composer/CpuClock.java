import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * CPU seconds as /proc counts them.
 *
 * @param children of this process' children that have ended
 * @param others of everything on the machine but them and this process
 */
record CpuClock(double children, double others) {
    private static final double TICKS_PER_SECOND = 100;

    static CpuClock now() throws IOException {
        String self = Files.readString(Path.of("/proc/self/stat"));
        // the name in parentheses may hold spaces; what follows it begins with the third field
        String[] fields = self.substring(self.lastIndexOf(')') + 2).split(" ");
        double own = seconds(fields, 11, 12);
        double children = seconds(fields, 13, 14);
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            // cpu, user, nice, system, idle, iowait, irq, softirq, steal
            String[] all = lines.findFirst().orElseThrow().split("\\s+");
            return new CpuClock(children, seconds(all, 1, 2, 3, 6, 7, 8) - children - own);
        }
    }

    /** What was used from then to now. */
    CpuClock since(CpuClock then) {
        return new CpuClock(children - then.children, Math.max(0, others - then.others));
    }

    private static double seconds(String[] fields, int... wanted) {
        return IntStream.of(wanted)
                        .mapToLong(field -> Long.parseLong(fields[field]))
                        .sum()
                / TICKS_PER_SECOND;
    }
}
