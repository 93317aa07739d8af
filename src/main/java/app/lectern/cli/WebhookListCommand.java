package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.publication.Webhook;
import app.lectern.domain.publication.WebhookDelivery;
import java.util.Objects;
import picocli.CommandLine.Command;

/** {@code lectern webhook list}: the addresses and how their newest deliveries went. */
@Command(name = "list", description = "Lists the webhooks and their newest deliveries.")
final class WebhookListCommand extends ServiceCommand {
    private static final int SHOWN = 5;

    @Override
    void run(Lectern lectern, User user) {
        for (Webhook webhook : lectern.webhooks().webhooks(user)) {
            String state = words(webhook.enabled() ? "cli.webhook-on" : "cli.webhook-off");
            print("%s  %s  %s".formatted(webhook.webhookId(), state, webhook.url()));
            lectern.webhooks().deliveries(user, webhook.webhookId(), SHOWN).forEach(this::print);
        }
    }

    private void print(WebhookDelivery delivery) {
        say(
                "cli.webhook-delivery",
                delivery.deliveryId(),
                delivery.state().name(),
                delivery.attempts(),
                Objects.requireNonNullElse(delivery.lastAnswer(), "-"));
    }
}
