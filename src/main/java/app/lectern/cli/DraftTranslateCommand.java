package app.lectern.cli;

import app.lectern.draft.DraftTask;
import picocli.CommandLine.Command;

/** {@code lectern draft translate}: the scenes of a translation that are not translated yet, or stale. */
@Command(
        name = "translate",
        description = "Drafts what a translation lacks or has of an older source; it stays a draft until somebody says"
                + " that a scene is done.")
final class DraftTranslateCommand extends DraftTaskCommand {
    @Override
    Wish wish() {
        return new Wish(DraftTask.TRANSLATE, "", "", 0);
    }
}
