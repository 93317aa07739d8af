package app.lectern.cli;

import app.lectern.draft.DraftTask;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern draft shorten}: narrations that take less time. */
@NullUnmarked // picocli fills the fields
@Command(name = "shorten", description = "Drafts shorter narrations.")
final class DraftShortenCommand extends DraftTaskCommand {
    @Option(
            names = "--seconds",
            paramLabel = "N",
            required = true,
            description = "How long the chosen scenes should be together when spoken.")
    private int seconds;

    @Override
    Wish wish() {
        return new Wish(DraftTask.SHORTEN, "", "", seconds);
    }
}
