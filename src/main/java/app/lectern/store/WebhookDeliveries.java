package app.lectern.store;

import app.lectern.domain.publication.DeliveryState;
import app.lectern.domain.publication.WebhookDelivery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** What webhooks are still to be told, and were told. Safe for use by many threads and processes. */
public final class WebhookDeliveries {
    private static final int MOST_AT_ONCE = 100;
    private static final int LONGEST_ANSWER = 500;

    /** The event of a publication. */
    public static final String VIDEO_PUBLISHED = "video.published";

    private final Database database;

    public WebhookDeliveries(Database database) {
        this.database = database;
    }

    /** Writes a delivery for every webhook that is not switched off, in the transaction of what it tells of. */
    static void insertForAll(Handle handle, String event, UnaryOperator<String> body, Instant now) {
        List<String> webhooks = handle.createQuery("select webhook_id from webhook where enabled order by seq")
                .mapTo(String.class)
                .list();
        for (String webhook : webhooks) {
            String id = UUID.randomUUID().toString();
            handle.createUpdate("""
                            insert into webhook_delivery (delivery_id, webhook_id, event, body, state, attempts,
                                next_at, created_at)
                            values (:id, :webhook, :event, :body, 'WAITING', 0, :now, :now)""")
                    .bind("id", id)
                    .bind("webhook", webhook)
                    .bind("event", event)
                    .bind("body", body.apply(id))
                    .bind("now", Rows.time(now))
                    .execute();
        }
    }

    /** What is to be sent by now, the longest waiting first. */
    public List<WebhookDelivery> due(Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select * from webhook_delivery where state = 'WAITING' and next_at <= :now
                                order by next_at, seq limit :limit""")
                        .bind("now", Rows.time(now))
                        .bind("limit", MOST_AT_ONCE)
                        .map((row, context) -> delivery(row))
                        .list());
    }

    /**
     * Begins an attempt; false when another did. Should this process end before it knows the answer, the next attempt
     * follows all the same.
     *
     * @param nextAt when that is
     */
    public boolean begin(WebhookDelivery delivery, Instant nextAt) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("""
                                update webhook_delivery set attempts = attempts + 1, next_at = :next
                                where delivery_id = :id and state = 'WAITING' and attempts = :attempts""")
                                .bind("id", delivery.deliveryId())
                                .bind("attempts", delivery.attempts())
                                .bind("next", Rows.time(nextAt))
                                .execute())
                == 1;
    }

    /** Writes what came of the attempt that was begun last. */
    public void answered(WebhookDelivery delivery, DeliveryState state, String answer) {
        String kept = answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()));
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                                update webhook_delivery set state = :state, last_answer = :answer
                                where delivery_id = :id and state = 'WAITING'""")
                        .bind("id", delivery.deliveryId())
                        .bind("state", state.name())
                        .bind("answer", kept)
                        .execute());
    }

    /** A webhook's deliveries, the newest first. */
    public List<WebhookDelivery> of(String webhookId, int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select * from webhook_delivery where webhook_id = :id order by seq desc limit :limit""")
                        .bind("id", webhookId)
                        .bind("limit", limit)
                        .map((row, context) -> delivery(row))
                        .list());
    }

    private static WebhookDelivery delivery(ResultSet row) throws SQLException {
        return new WebhookDelivery(
                row.getString("delivery_id"),
                row.getString("webhook_id"),
                row.getString("event"),
                row.getString("body"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Rows.instant(row, "next_at"),
                row.getString("last_answer"));
    }
}
