package app.lectern.cli;

import app.lectern.draft.DraftTask;
import picocli.CommandLine.Command;

/** {@code lectern draft questions}: scenes that ask what was learnt. */
@Command(name = "questions", description = "Drafts questions about the chosen scenes.")
final class DraftQuestionsCommand extends DraftTaskCommand {
    @Override
    Wish wish() {
        return new Wish(DraftTask.QUESTIONS, "", "", 0);
    }
}
