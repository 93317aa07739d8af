package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern audit}: the history of a workspace, proved and taken out. */
@Command(
        name = "audit",
        description = "Proves or exports the history of a workspace.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditVerifyCommand.class, AuditExportCommand.class})
final class AuditCommand {
    AuditCommand() {}
}
