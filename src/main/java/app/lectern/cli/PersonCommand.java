package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern person}: who works in the workspace. */
@Command(
        name = "person",
        description = "The people of the workspace.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PersonAddCommand.class,
            PersonListCommand.class,
            PersonRolesCommand.class,
            PersonDeactivateCommand.class,
            PersonActivateCommand.class,
            PersonPasswordCommand.class
        })
final class PersonCommand {}
