package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublicationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What was published. Safe for use by many threads and processes. */
public final class Publications {
    private final Database database;

    public Publications(Database database) {
        this.database = database;
    }

    /**
     * Publishes a render and archives what was published before, in one transaction with the line of the history and
     * with the deliveries to all webhooks.
     *
     * @param wanted ACTIVE
     * @param body what a webhook is sent, by the delivery's id
     * @return the ACTIVE publication: {@code wanted}, or the one before when it is of the same job; empty, and nothing is
     *     changed, when the files were cleaned away
     */
    public Optional<Publication> publish(Publication wanted, HistoryEvent event, UnaryOperator<String> body) {
        return database.jdbi().inTransaction(handle -> {
            // publishers of one video wait for each other, so that each archives the one before
            Rows.lockVideo(handle, wanted.videoId());
            Optional<Publication> before = active(handle, wanted.videoId());
            if (before.isPresent() && before.get().jobId().equals(wanted.jobId())) {
                return before;
            }
            if (isCleaned(handle, wanted.videoAssetId())) {
                return Optional.empty();
            }
            handle.createUpdate("""
                            update publication set state = 'ARCHIVED', active_video_id = null
                            where active_video_id = :video""").bind("video", wanted.videoId()).execute();
            insert(handle, wanted);
            WebhookDeliveries.insertForAll(handle, WebhookDeliveries.VIDEO_PUBLISHED, body, wanted.publishedAt());
            History.append(handle, event, wanted.publishedAt());
            return Optional.of(wanted);
        });
    }

    private static boolean isCleaned(Handle handle, String assetId) {
        return handle.createQuery(
                                "select count(*) from video_asset where video_asset_id = :id and cleaned_at is not null")
                        .bind("id", assetId)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static void insert(Handle handle, Publication publication) {
        handle.createUpdate("""
                        insert into publication (publication_id, video_id, video_asset_id, job_id, state, note,
                            published_by, published_at, active_video_id)
                        values (:id, :video, :asset, :job, 'ACTIVE', :note, :by, :at, :video)""")
                .bind("id", publication.publicationId())
                .bind("video", publication.videoId())
                .bind("asset", publication.videoAssetId())
                .bind("job", publication.jobId())
                .bind("note", publication.note())
                .bind("by", publication.publishedBy())
                .bind("at", Rows.time(publication.publishedAt()))
                .execute();
    }

    /** What of a video is published now. */
    public Optional<Publication> active(String videoId) {
        return database.jdbi().withHandle(handle -> active(handle, videoId));
    }

    private static Optional<Publication> active(Handle handle, String videoId) {
        return handle.createQuery("select * from publication where active_video_id = :video")
                .bind("video", videoId)
                .map((row, context) -> publication(row))
                .findOne();
    }

    /** What of each video is published now, by the ids of the videos. */
    public Map<String, Publication> active() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from publication where active_video_id is not null")
                        .map((row, context) -> publication(row))
                        .collect(Collectors.toMap(Publication::videoId, publication -> publication)));
    }

    /** Newest first. */
    public List<Publication> ofVideo(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from publication where video_id = :video order by seq desc")
                        .bind("video", videoId)
                        .map((row, context) -> publication(row))
                        .list());
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("publication_id"),
                row.getString("video_id"),
                row.getString("video_asset_id"),
                row.getString("job_id"),
                PublicationState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getString("published_by"),
                Rows.instant(row, "published_at"));
    }
}
