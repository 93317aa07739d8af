package app.lectern.cli;

import app.lectern.draft.DraftTask;
import picocli.CommandLine.Command;

/** {@code lectern draft plain}: narrations in plainer words. */
@Command(name = "plain", description = "Drafts narrations in plainer words.")
final class DraftPlainCommand extends DraftTaskCommand {
    @Override
    Wish wish() {
        return new Wish(DraftTask.PLAIN, "", "", 0);
    }
}
