import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured, for people on the console and for programs in a file.
 *
 * @param watchdog of the session; null when there was none
 * @param before the machine's load before the run, {@code after} after it
 */
record Report(List<Measured> all, List<Watchdog> watchdogs, String before, String after) {
    void write(Path file) throws Exception {
        List<Measured> rows = new ArrayList<>(all);
        List<Watchdog.Hang> hangs = new ArrayList<>();
        for (Watchdog watchdog : watchdogs) {
            hangs.addAll(watchdog.hangs);
            rows.add(watchdog.gaps);
            rows.add(watchdog.waits);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of(
                                "loadBefore", before,
                                "loadAfter", after,
                                "cores", Runtime.getRuntime().availableProcessors(),
                                "measured", rows.stream().map(Report::row).toList(),
                                "hangs", hangs)));
        System.out.println("load " + before + " before, " + after + " after; cores "
                + Runtime.getRuntime().availableProcessors());
        rows.forEach(row -> System.out.println(row.line()));
        if (!watchdogs.isEmpty()) {
            System.out.println(
                    "pulses more than 100 ms apart: " + hangs.size() + (hangs.isEmpty() ? ", met" : ", NOT MET"));
        }
    }

    private static Map<String, Object> row(Measured one) {
        return Map.of(
                "what", one.what(),
                "n", one.times().size(),
                "p50", one.percentile(0.5),
                "p95", one.percentile(0.95),
                "max", one.percentile(1),
                "cpuP50", one.cpu(0.5),
                "cpuP95", one.cpu(0.95),
                "target", one.target(),
                "met", one.isMet());
    }
}
