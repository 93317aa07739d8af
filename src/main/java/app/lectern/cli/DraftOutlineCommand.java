package app.lectern.cli;

import app.lectern.draft.DraftTask;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern draft outline}: scenes with titles and lines, of a topic and material. */
@NullUnmarked // picocli fills the fields
@Command(name = "outline", description = "Drafts the outline of a video: scenes with titles and lines.")
final class DraftOutlineCommand extends DraftTaskCommand {
    @Option(names = "--topic", paramLabel = "TEXT", description = "What the video is about.")
    private String topic = "";

    @Option(names = "--material", paramLabel = "FILE", description = "A text to work from.")
    private Path material;

    @Option(names = "--seconds", paramLabel = "N", description = "How long the video should be.")
    private int seconds;

    @Override
    Wish wish() {
        return new Wish(DraftTask.OUTLINE, topic, text(material), seconds);
    }
}
