package app.lectern.api;

import app.lectern.domain.publication.Publication;
import java.time.Instant;

/** A publication of a finished render. */
record PublicationJson(
        String publicationId,
        String videoId,
        String videoAssetId,
        String jobId,
        String state,
        String note,
        String publishedBy,
        Instant publishedAt) {
    static PublicationJson of(Publication publication) {
        return new PublicationJson(
                publication.publicationId(),
                publication.videoId(),
                publication.videoAssetId(),
                publication.jobId(),
                publication.state().name(),
                publication.note(),
                publication.publishedBy(),
                publication.publishedAt());
    }
}
