package app.lectern.cli;

import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of the scripts or jobs of a workspace are listed. */
@NullUnmarked // picocli fills the fields
final class ListOptions {
    /** Only those of this video; null for those of all. */
    @Option(names = "--video", paramLabel = "ID", description = "Only those of this video.")
    @Nullable
    String video;

    /** How many at most. */
    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "100",
            description = "How many at most. Default: ${DEFAULT-VALUE}.")
    int limit;
}
