package app.lectern;

import app.lectern.cli.LecternCommand;

/** Where every Lectern begins: without arguments the studio, else a command. */
public final class Main {
    private Main() {}

    /** Ends the process with the command's exit code. */
    public static void main(String[] arguments) {
        // FFmpeg, FreeTTS and Java2D draw and speak into memory only; the studio brings its own toolkit
        System.setProperty("java.awt.headless", "true");
        System.setProperty(
                "lectern.log", Workspace.cache().resolve("lectern.log").toString());
        System.exit(LecternCommand.run(arguments.length == 0 ? new String[] {"studio"} : arguments));
    }
}
