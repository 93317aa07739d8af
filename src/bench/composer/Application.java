import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The packaged application, run as a person runs it: its own Java starts, works, and ends.
 *
 * <p>What it keeps between runs is in a folder of the benchmark's own, by XDG_CACHE_HOME and XDG_DATA_HOME.
 */
record Application(Path program, Path jars, Path logs, Path data) {
    private static final String WORKERS = "lectern.workers";

    /**
     * Renders 1080p at 25 frames a second.
     *
     * @param cache what is kept, read and added to
     * @param java options of the Java inside
     * @param more options of the command
     */
    Cost render(Path script, Path out, Path cache, List<String> java, String... more)
            throws IOException, InterruptedException {
        Folders.remove(out);
        List<String> arguments =
                new ArrayList<>(List.of("render", script.toString(), "--out", out.toString(), "--quality", "1080p"));
        arguments.addAll(List.of(more));
        return run(arguments, cache, java);
    }

    /** Speaks the whole script and keeps the sound in the cache; no picture is coded. */
    void speak(Path script, Path cache) throws IOException, InterruptedException {
        run(List.of("check", script.toString()), cache, List.of());
    }

    private Cost run(List<String> arguments, Path cache, List<String> java) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(arguments);
        command.addAll(List.of("--lang", "en"));
        Map<String, String> environment =
                new TreeMap<>(Map.of("XDG_CACHE_HOME", cache.toString(), "XDG_DATA_HOME", data.toString()));
        environment.put("JAVA_TOOL_OPTIONS", String.join(" ", java));
        return ChildProcess.run(List.of(command), environment, logs.resolve("lectern.log"));
    }

    /**
     * Options that make it work with so many workers: its own property, or where this version has none, a Java that
     * takes the machine for one with so many cores.
     */
    List<String> workers(int count) throws IOException {
        return hasWorkers() ? List.of("-D" + WORKERS + "=" + count) : List.of("-XX:ActiveProcessorCount=" + count);
    }

    /** Whether any of its classes names the property. */
    boolean hasWorkers() throws IOException {
        try (ZipFile jar = new ZipFile(ownJar().toFile())) {
            for (ZipEntry entry :
                    jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    if (new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains(WORKERS)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Such as {@code lectern-0.1.0}. */
    String version() throws IOException {
        return String.valueOf(ownJar().getFileName()).replace(".jar", "");
    }

    private Path ownJar() throws IOException {
        try (var files = Files.list(jars)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("lectern-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no lectern jar in " + jars));
        }
    }
}
