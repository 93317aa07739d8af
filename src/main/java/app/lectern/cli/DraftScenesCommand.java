package app.lectern.cli;

import app.lectern.draft.DraftTask;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern draft scenes}: the narrations for an outline. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "scenes",
        description = "Drafts the scenes of an outline: of the video's scenes without a narration, or of a file.")
final class DraftScenesCommand extends DraftTaskCommand {
    @Option(names = "--material", paramLabel = "FILE", description = "The outline, or more to work from.")
    private Path material;

    @Option(names = "--seconds", paramLabel = "N", description = "How long all of it should be.")
    private int seconds;

    @Override
    Wish wish() {
        return new Wish(DraftTask.SCENES, "", text(material), seconds);
    }
}
