package app.lectern.cli;

import picocli.CommandLine.Command;

/** {@code lectern video}: the videos of a workspace as such. */
@Command(
        name = "video",
        description = "Videos: listed, removed from every list, and brought back.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {VideoListCommand.class, VideoRemoveCommand.class, VideoRestoreCommand.class})
final class VideoCommand {}
