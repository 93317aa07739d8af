import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A late step of packaging: lets the finished application go through its screens and make a small video once, and gives
 * it what Java learnt there as an ahead-of-time cache (JEP 514, 515), so that every later start costs about half. The
 * window learns on an X server that nobody sees, where there is Xvfb; elsewhere only rendering is learnt. Window and
 * commands share the one cache, for it is the largest file of all. The application runs without it too. The argument is
 * the date that the application's files get.
 */
final class StartCache {
    private static final Path APPLICATION = Path.of("target/lectern");
    private static final Path SAMPLE = Path.of("src/main/resources/app/lectern/samples/privacy-12.ko.json");
    private static final String REHEARSED = "The rehearsal is over";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path app = APPLICATION.resolve("lib/app").toAbsolutePath();
    private final Path scratch;

    private StartCache(Path scratch) {
        this.scratch = scratch;
    }

    public static void main(String[] args) throws Exception {
        if (!Files.isDirectory(APPLICATION.resolve("lib/app"))) {
            System.err.println("No start cache: the application's folders are laid out otherwise on this system");
            return;
        }
        Path scratch = Files.createTempDirectory("lectern-start-cache-");
        dateFiles(FileTime.from(Instant.parse(args[0])));
        try {
            new StartCache(scratch).make();
        } finally {
            remove(scratch);
        }
    }

    /** Java takes the cache only with files as old as those it learnt from; installers give all of them one date. */
    private static void dateFiles(FileTime date) throws IOException {
        try (var files = Files.walk(APPLICATION)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, date);
            }
        }
    }

    private void make() throws Exception {
        Path cache = app.resolve("lectern.aot");
        if (!learnWindow(cache)) {
            learnRender(cache);
        }
        useCache("lectern", cache);
        useCache("lectern-studio", cache);
    }

    private void learnRender(Path cache) throws Exception {
        finish(start(
                "lectern",
                "",
                List.of("-XX:AOTCacheOutput=" + cache),
                "render",
                SAMPLE.toString(),
                "--out",
                scratch.resolve("out").toString()));
        require(cache);
    }

    private void useCache(String launcher, Path cache) throws IOException {
        Path configuration = app.resolve(launcher + ".cfg");
        String section = "[JavaOptions]\n";
        String options = """
                java-options=-XX:AOTCache=$APPDIR/%s
                java-options=-Xlog:aot=off
                java-options=-Xlog:cds=off
                """.formatted(cache.getFileName());
        String text = Files.readString(configuration);
        Files.writeString(configuration, text.replace(section, section + options));
    }

    /** Lets the window go through its screens with the sample; tells false where nobody can show one. */
    private boolean learnWindow(Path cache) throws Exception {
        Process server;
        try {
            server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false;
        }
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
            String display = ":" + said.readLine();
            String workspace = scratch.resolve("workspace").toString();
            finish(start("lectern", "", List.of(), "import", SAMPLE.toString(), "--workspace", workspace));
            choose();
            finish(start(
                    "lectern-studio",
                    display,
                    List.of("-XX:AOTCacheOutput=" + cache, "-Djava.util.prefs.userRoot=" + scratch),
                    "studio",
                    "--rehearse",
                    "--workspace",
                    workspace));
            requireRehearsed();
            require(cache);
            return true;
        } finally {
            server.destroy();
        }
    }

    /** The window of who has chosen something before reads more than the first one of all. */
    private void choose() throws IOException {
        Path choices = scratch.resolve(".java/.userPrefs/app/lectern/studio/prefs.xml");
        Files.createDirectories(choices.getParent());
        Files.writeString(choices, """
                <?xml version="1.0" encoding="UTF-8" standalone="no"?>
                <!DOCTYPE map SYSTEM "http://java.sun.com/dtd/preferences.dtd">
                <map MAP_XML_VERSION="1.0">
                  <entry key="notices" value="true"/>
                </map>
                """);
    }

    private void requireRehearsed() throws IOException {
        String log = Files.readString(log());
        if (!log.contains(REHEARSED)) {
            throw new IOException("The window did not go through its screens:\n" + log);
        }
    }

    private Process start(String launcher, String display, List<String> java, String... arguments) throws IOException {
        ProcessBuilder command =
                new ProcessBuilder(APPLICATION.resolve("bin").resolve(launcher).toString());
        command.command().addAll(List.of(arguments));
        command.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", java));
        command.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
        command.environment().put("XDG_DATA_HOME", scratch.resolve("data").toString());
        if (!display.isEmpty()) {
            command.environment().put("DISPLAY", display);
        }
        return command.redirectErrorStream(true).redirectOutput(said().toFile()).start();
    }

    private Path said() {
        return scratch.resolve("said.txt");
    }

    private void finish(Process program) throws IOException, InterruptedException {
        if (!program.waitFor(PATIENCE) || program.exitValue() != 0) {
            program.destroyForcibly();
            throw unmade();
        }
    }

    /** What the program wrote tells why. */
    private IOException unmade() throws IOException {
        String log = Files.exists(log()) ? Files.readString(log()) : "";
        return new IOException("The start cache could not be made:\n" + Files.readString(said()) + log);
    }

    private Path log() {
        return scratch.resolve("cache/Lectern/lectern.log");
    }

    private void require(Path cache) throws IOException {
        if (!Files.exists(cache)) {
            throw unmade();
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
