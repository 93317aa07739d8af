package app.lectern.domain.publication;

import java.time.Instant;

/**
 * A finished render that was published.
 *
 * @param videoAssetId the published files
 * @param jobId the render that made them
 * @param note what the publisher wanted to say; may be empty
 */
public record Publication(
        String publicationId,
        String videoId,
        String videoAssetId,
        String jobId,
        PublicationState state,
        String note,
        String publishedBy,
        Instant publishedAt) {}
