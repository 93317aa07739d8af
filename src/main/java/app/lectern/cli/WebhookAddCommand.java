package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.service.WebhookService;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern webhook add}: an address that is told of every publication. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "add",
        description =
                "Tells an address of publications, due reviews and ending trainings from now on; prints the secret to check deliveries with.")
final class WebhookAddCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "URL", description = "Begins with https:// or http://.")
    private String url;

    @Override
    void run(Lectern lectern, User user) {
        WebhookService.Added added = lectern.webhooks().add(user, url);
        say("cli.webhook-added", added.webhook().webhookId(), added.secret());
    }
}
