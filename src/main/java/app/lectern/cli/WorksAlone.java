package app.lectern.cli;

import java.lang.reflect.Field;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command that works on nothing which other machines share. The options about that are not in its help, and are refused
 * rather than ignored: who gives them believes that the others see what is done.
 */
interface WorksAlone {
    /** Takes the options about what is shared out of the help of all such commands. */
    static void hideSharing(CommandLine line) {
        if (line.getCommand() instanceof WorksAlone) {
            CommandSpec spec = line.getCommandSpec();
            spec.options().stream().filter(WorksAlone::isOfSharing).toList().forEach(option -> {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option).hidden(true).build());
            });
        }
        line.getSubcommands().values().forEach(WorksAlone::hideSharing);
    }

    /**
     * Checks what was given to the command that is to run.
     *
     * @throws CommandFailedException in words, with exit code 2, for options about what is shared
     */
    static void refuseSharing(ParseResult given) {
        if (given.hasSubcommand()) {
            refuseSharing(given.subcommand());
        } else if (given.commandSpec().userObject() instanceof WorksAlone) {
            List<String> shared = given.matchedOptions().stream()
                    .filter(WorksAlone::isOfSharing)
                    .map(OptionSpec::longestName)
                    .toList();
            if (!shared.isEmpty()) {
                throw refusal(given.commandSpec(), String.join(", ", shared));
            }
        }
    }

    private static CommandFailedException refusal(CommandSpec spec, String options) {
        CommonOptions common = spec.mixins().values().stream()
                .map(CommandSpec::userObject)
                .filter(CommonOptions.class::isInstance)
                .map(CommonOptions.class::cast)
                .findFirst()
                .orElseThrow();
        return new CommandFailedException(
                common.texts().of("cli.works-alone", spec.qualifiedName(), options), null, ExitCode.BAD_INPUT);
    }

    private static boolean isOfSharing(ArgSpec option) {
        return option.userObject() instanceof Field field && field.getDeclaringClass() == DatabaseOptions.class;
    }
}
