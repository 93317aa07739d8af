package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern webhook remove}: tells an address nothing more. */
@NullUnmarked // picocli fills the fields
@Command(name = "remove", description = "Removes a webhook with what it was still to be told.")
final class WebhookRemoveCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The webhook's id, as 'list' tells it.")
    private String id;

    @Override
    void run(Lectern lectern, User user) {
        lectern.webhooks().remove(user, id);
        say("cli.removed", id);
    }
}
