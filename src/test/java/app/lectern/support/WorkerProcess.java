package app.lectern.support;

import app.lectern.Main;
import app.lectern.Sharing;
import app.lectern.store.DatabaseServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code lectern worker} as a process of its own, for the user postgres. */
public final class WorkerProcess {
    private WorkerProcess() {}

    /**
     * Starts one that renders one job at a time.
     *
     * @param workspace its own folder; what it says is in the file {@code said.txt} in it
     */
    public static Process start(Path workspace, Sharing sharing, String... options) throws IOException {
        DatabaseServer server = sharing.database().orElseThrow();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.awt.headless=true",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "worker",
                "--database",
                server.url(),
                "--database-user",
                "postgres",
                "--storage",
                sharing.files().folder().root().toString(),
                "--workspace",
                Files.createDirectories(workspace).toString(),
                "--jobs",
                "1"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LECTERN_DATABASE_PASSWORD", "postgres");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        workspace.resolve("said.txt").toFile()))
                .start();
    }
}
