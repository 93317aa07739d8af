package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern workspace}: the choices that hold for the whole workspace. */
@Command(
        name = "workspace",
        description = "The choices that hold for the whole workspace, its backups, and its way to several machines.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            WorkspaceModeCommand.class,
            WorkspaceZoneCommand.class,
            WorkspaceLimitCommand.class,
            WorkspaceBackupCommand.class,
            WorkspaceRestoreCommand.class,
            WorkspaceMoveCommand.class
        })
final class WorkspaceCommand {}
