package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern category}: what trainings can be about. */
@Command(
        name = "category",
        description = "The list of what trainings can be about.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CategoryListCommand.class,
            CategoryAddCommand.class,
            CategoryRenameCommand.class,
            CategoryRemoveCommand.class
        })
final class CategoryCommand {}
