package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern storage}: the care of the files that renders made. */
@Command(
        name = "storage",
        description = "Proves that the finished files are whole, cleans old ones away, gives links to them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {StorageVerifyCommand.class, StorageCleanCommand.class, StorageLinkCommand.class})
final class StorageCommand {}
