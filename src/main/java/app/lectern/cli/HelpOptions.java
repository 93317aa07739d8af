package app.lectern.cli;

import java.util.LinkedHashSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that tell what the program is and how each command is used. */
final class HelpOptions {
    private HelpOptions() {}

    /** Gives them to the first command, and those about use to all below. */
    static void addTo(CommandLine line) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print the version.")
                        .build());
        addHelp(line);
    }

    /** A command's own options come first in its help, in the order of its class. */
    private static void addHelp(CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        spec.usageMessage().sortOptions(false);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .order(CommonOptions.BEHIND_ALL_OTHERS)
                .description("Show this help.")
                .build());
        // a command of two names is one
        new LinkedHashSet<>(line.getSubcommands().values()).forEach(HelpOptions::addHelp);
    }
}
