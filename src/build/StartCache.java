import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The last step of packaging: lets the finished application render the sample once, and gives it what Java learnt there
 * as an ahead-of-time cache (JEP 514, 515), so that every later start costs about half. The application runs without it
 * too.
 */
final class StartCache {
    private static final Path APPLICATION = Path.of("target/lectern");
    private static final Path SAMPLE = Path.of("src/main/resources/app/lectern/samples/privacy-12.ko.json");

    public static void main(String[] args) throws Exception {
        Path app = APPLICATION.resolve("lib/app");
        if (!Files.isDirectory(app)) {
            System.err.println("No start cache: the application's folders are laid out otherwise on this system");
            return;
        }
        Path cache = app.resolve("lectern.aot");
        Path scratch = Files.createTempDirectory("lectern-start-cache-");
        try {
            train(cache.toAbsolutePath(), scratch);
        } finally {
            remove(scratch);
        }
        for (String launcher : List.of("lectern", "lectern-studio")) {
            useCache(app.resolve(launcher + ".cfg"));
        }
    }

    private static void useCache(Path configuration) throws IOException {
        String section = "[JavaOptions]\n";
        String options = """
                java-options=-XX:AOTCache=$APPDIR/lectern.aot
                java-options=-Xlog:aot=off
                java-options=-Xlog:cds=off
                """;
        String text = Files.readString(configuration);
        Files.writeString(configuration, text.replace(section, section + options));
    }

    private static void train(Path cache, Path scratch) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                APPLICATION.resolve("bin/lectern").toString(),
                "render",
                SAMPLE.toString(),
                "--out",
                scratch.resolve("out").toString());
        command.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache);
        command.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        command.environment().put("XDG_DATA_HOME", scratch.resolve("data").toString());
        Path said = scratch.resolve("said.txt");
        command.redirectErrorStream(true).redirectOutput(said.toFile());
        int status = command.start().waitFor();
        if (status != 0 || !Files.exists(cache)) {
            throw new IOException("The start cache could not be made:\n" + Files.readString(said));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
