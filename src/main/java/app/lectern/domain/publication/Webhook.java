package app.lectern.domain.publication;

import java.time.Instant;

/**
 * An address that is told of every publication.
 *
 * @param enabled false after the receiver said that it is gone for good
 */
public record Webhook(String webhookId, String url, boolean enabled, String createdBy, Instant createdAt) {}
