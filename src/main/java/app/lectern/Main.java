package app.lectern;

import app.lectern.cli.LecternCommand;
import app.lectern.cli.StudioStart;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where every Lectern begins: without arguments the studio, else a command. */
public final class Main {
    private Main() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        Utf8Locale.ensure();
        // FFmpeg, FreeTTS and Java2D draw and speak into memory only; the studio brings its own toolkit
        System.setProperty("java.awt.headless", "true");
        System.setProperty(
                "lectern.log", Workspace.cache().resolve("lectern.log").toString());
        String[] command = command(arguments);
        StudioStart.prepare(command);
        // JavaFX and the preferences log through java.util.logging: into our file, not between the command's words
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(StudioStart.isAll(command) ? StudioStart.run() : LecternCommand.run(command));
    }

    /** The window without arguments, or with a project alone, as a double click on its file gives it. */
    private static String[] command(String[] arguments) {
        if (arguments.length == 0) {
            return new String[] {"studio"};
        }
        boolean project = arguments.length == 1 && arguments[0].endsWith(".lectern");
        return project ? new String[] {"studio", arguments[0]} : arguments;
    }
}
