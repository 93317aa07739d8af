package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.translation.ScriptTranslation;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern translation update}: takes over what changed in the source. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "update",
        description = "Takes over what changed in the source: new scenes, their order, those that are gone, pictures,"
                + " layouts, pauses. What was translated stays.")
final class TranslationUpdateCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "VIDEO", description = "The translation's video id.")
    private String video;

    @Override
    void run(Lectern lectern, User user) {
        ScriptTranslation.Update update = lectern.translations().update(user, video);
        if (update.isNothing()) {
            say("cli.translation-up-to-date");
            return;
        }
        say(
                "cli.translation-updated",
                update.added().size(),
                update.changed().size(),
                update.removed().size());
        update.removed().forEach(id -> say("cli.translation-removed", id));
    }
}
