package app.lectern.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's first word. */
@Command(
        name = "lectern",
        description = "Turns an approved training script into a narrated, subtitled video.",
        version = "Lectern 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "'lectern COMMAND --help' tells how a command is used."})
public final class LecternCommand {
    private static final List<Class<?>> COMMANDS = List.of(
            RenderCommand.class,
            CheckCommand.class,
            SpeakCommand.class,
            VoicesCommand.class,
            DemoCommand.class,
            ScriptCommand.class,
            DueCommand.class,
            ImportCommand.class,
            DraftCommand.class,
            JobCommand.class,
            AuditCommand.class,
            StudioCommand.class,
            ServeCommand.class,
            WorkerCommand.class,
            SignInCommand.class,
            SignOutCommand.class,
            PersonCommand.class,
            TokenCommand.class,
            TrainingCommand.class,
            VideoCommand.class,
            TranslationCommand.class,
            CategoryCommand.class,
            PublishCommand.class,
            ExportCommand.class,
            WebhookCommand.class,
            WorkspaceCommand.class,
            StorageCommand.class,
            DoctorCommand.class);

    LecternCommand() {}

    /** Runs a command line and tells the exit code; nothing is thrown. */
    public static int run(String... arguments) {
        return run(Surroundings.ofThisProcess(), Terminal.writer(System.out), Terminal.writer(System.err), arguments);
    }

    /** The same in other surroundings. */
    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = line(surroundings, named(arguments));
        line.setOut(out);
        line.setErr(err);
        WorksAlone.hideSharing(line);
        line.setExecutionStrategy(given -> {
            try {
                WorksAlone.refuseSharing(given);
            } catch (CommandFailedException e) {
                return Terminal.failed(e, err);
            }
            return new CommandLine.RunLast().execute(given);
        });
        line.setExecutionExceptionHandler((exception, command, result) -> Terminal.failed(exception, command.getErr()));
        return line.execute(arguments);
    }

    /** All commands, as they are read in these surroundings. */
    static CommandLine line(Surroundings surroundings) {
        return line(surroundings, COMMANDS);
    }

    private static CommandLine line(Surroundings surroundings, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new LecternCommand(), factory(surroundings));
        commands.forEach(line::addSubcommand);
        HelpOptions.addTo(line);
        // @ is the first letter of a name or note, never that of a file with more arguments
        return line.setCaseInsensitiveEnumValuesAllowed(true).setExpandAtFiles(false);
    }

    /** To look at the options of every command takes longer than most commands do, so only the one that is named. */
    private static List<Class<?>> named(String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    private static CommandLine.IFactory factory(Surroundings surroundings) {
        return new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == CommonOptions.class
                        ? type.cast(new CommonOptions(surroundings))
                        : CommandLine.defaultFactory().create(type);
            }
        };
    }
}
