package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern workspace}: choices about the whole workspace. */
@Command(
        name = "workspace",
        description = "Choices about the whole workspace.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {WorkspaceModeCommand.class})
final class WorkspaceCommand {}
