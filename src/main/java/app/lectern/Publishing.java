package app.lectern;

import app.lectern.service.EducationService;
import app.lectern.service.PeriodicTask;
import app.lectern.service.PublishingService;
import app.lectern.service.RenderService;
import app.lectern.service.WebhookSender;
import app.lectern.service.WebhookService;
import app.lectern.store.Database;
import app.lectern.store.Publications;
import app.lectern.store.WebhookDeliveries;
import app.lectern.store.Webhooks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The services about publishing, and what tells of it. */
record Publishing(PublishingService service, WebhookService webhooks, WebhookSender sender, PeriodicTask sending) {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    static Publishing of(
            Database database, RenderService renders, EducationService educations, Clock clock, Supplier<String> ids) {
        Webhooks webhooks = new Webhooks(database);
        WebhookDeliveries deliveries = new WebhookDeliveries(database);
        WebhookSender sender = new WebhookSender(webhooks, deliveries, clock);
        PeriodicTask sending = new PeriodicTask("webhooks", PAUSE, sender::send);
        return new Publishing(
                new PublishingService(
                        new Publications(database), renders, educations, List.of(_ -> sending.wake()), clock, ids),
                new WebhookService(webhooks, deliveries, clock, ids),
                sender,
                sending);
    }
}
