package app.lectern.support;

import app.lectern.Main;
import app.lectern.store.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code lectern} as a process of its own, with real engines. What it says is in the file {@code said.txt} of its workspace. */
public final class LecternProcess {
    private LecternProcess() {}

    /**
     * Starts a worker that renders one job at a time, for the user postgres.
     *
     * @param workspace its own folder
     * @param storage where it puts finished videos
     * @param environment keys of the storage, if it needs some
     */
    public static Process worker(
            Path workspace, DatabaseServer server, String storage, Map<String, String> environment, String... options)
            throws IOException {
        List<String> words = new ArrayList<>(List.of("worker", "--database", server.url()));
        words.addAll(List.of("--database-user", "postgres", "--storage", storage, "--jobs", "1"));
        words.addAll(List.of(options));
        Map<String, String> all = new HashMap<>(environment);
        all.put("LECTERN_DATABASE_PASSWORD", "postgres");
        return start(workspace, all, words);
    }

    /** Starts any of its commands. */
    public static Process start(Path workspace, Map<String, String> environment, List<String> words)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--workspace", Files.createDirectories(workspace).toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        workspace.resolve("said.txt").toFile()))
                .start();
    }
}
