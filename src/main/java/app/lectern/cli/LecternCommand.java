package app.lectern.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's first word. */
@Command(
        name = "lectern",
        description = "Turns an approved training script into a narrated, subtitled video.",
        version = "Lectern 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            RenderCommand.class,
            CheckCommand.class,
            SpeakCommand.class,
            VoicesCommand.class,
            DemoCommand.class,
            StudioCommand.class,
            ServeCommand.class,
            DoctorCommand.class
        })
public final class LecternCommand {
    LecternCommand() {}

    /** Runs a command line and tells the exit code; nothing is thrown. */
    public static int run(String... arguments) {
        CommandLine line = new CommandLine(new LecternCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        // a Korean text must not depend on the terminal's own idea of its encoding
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((exception, command, result) -> {
            if (!(exception instanceof CommandFailedException)) {
                LoggerFactory.getLogger(LecternCommand.class).error("Unexpected end", exception);
            }
            command.getErr().println("lectern: " + exception.getMessage());
            return ExitCode.FAILED;
        });
        return line.execute(arguments);
    }
}
