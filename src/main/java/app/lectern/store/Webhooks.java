package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.Webhook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The addresses that are told of publications, and their secrets. Safe for use by many threads and processes. */
public final class Webhooks {
    private final Database database;

    public Webhooks(Database database) {
        this.database = database;
    }

    /**
     * Keeps a webhook.
     *
     * @param secret what its deliveries are signed with; it must be readable to sign
     */
    public void insert(Webhook webhook, String secret, HistoryEvent event) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("""
                            insert into webhook (webhook_id, url, secret, enabled, created_by, created_at)
                            values (:id, :url, :secret, :enabled, :by, :at)""")
                    .bind("id", webhook.webhookId())
                    .bind("url", webhook.url())
                    .bind("secret", secret)
                    .bind("enabled", webhook.enabled())
                    .bind("by", webhook.createdBy())
                    .bind("at", Rows.time(webhook.createdAt()))
                    .execute();
            History.append(handle, event, webhook.createdAt());
        });
    }

    /** The oldest first. */
    public List<Webhook> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from webhook order by seq")
                        .map((row, context) -> new Webhook(
                                row.getString("webhook_id"),
                                row.getString("url"),
                                row.getBoolean("enabled"),
                                row.getString("created_by"),
                                Rows.instant(row, "created_at")))
                        .list());
    }

    /** What its deliveries are signed with; empty when it was removed. */
    public Optional<String> secret(String webhookId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select secret from webhook where webhook_id = :id")
                        .bind("id", webhookId)
                        .mapTo(String.class)
                        .findOne());
    }

    /** Removes a webhook and its deliveries; false when it is unknown. */
    public boolean remove(String webhookId, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean known = handle.createUpdate("delete from webhook where webhook_id = :id")
                            .bind("id", webhookId)
                            .execute()
                    == 1;
            if (known) {
                History.append(handle, event, now);
            }
            return known;
        });
    }

    /** Sends nothing more to a webhook whose receiver is gone, and gives its deliveries up. */
    public void switchOff(String webhookId, HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> {
            boolean was = handle.createUpdate("update webhook set enabled = false where webhook_id = :id and enabled")
                            .bind("id", webhookId)
                            .execute()
                    == 1;
            handle.createUpdate("""
                            update webhook_delivery set state = 'GIVEN_UP'
                            where webhook_id = :id and state = 'WAITING'""").bind("id", webhookId).execute();
            if (was) {
                History.append(handle, event, now);
            }
        });
    }
}
