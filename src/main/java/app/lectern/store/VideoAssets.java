package app.lectern.store;

import app.lectern.domain.asset.VideoAsset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The kept assets. Safe for use by many threads. */
public final class VideoAssets {
    /** A draft is nobody's result, nor is what was cleaned away. */
    private static final String NO_DRAFTS =
            " cleaned_at is null and video_asset_id not in (select asset_id from video_render_job"
                    + " where asset_id is not null and quality like '%-draft') ";

    private final Database database;

    public VideoAssets(Database database) {
        this.database = database;
    }

    public Optional<VideoAsset> find(String assetId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_asset where video_asset_id = :id")
                        .bind("id", assetId)
                        .map((row, context) -> asset(row))
                        .findOne());
    }

    /** The asset that was made last, but for drafts. */
    public Optional<VideoAsset> newestOf(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_asset where video_id = :id and"
                                + NO_DRAFTS + "order by seq desc limit 1")
                        .bind("id", videoId)
                        .map((row, context) -> asset(row))
                        .findOne());
    }

    /** Of every video that has any the asset that was made last but for drafts, by the video's id. */
    public Map<String, VideoAsset> newest() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select a.* from video_asset a
                        join (select video_id, max(seq) as seq from video_asset where %s group by video_id) newest
                            on newest.video_id = a.video_id and newest.seq = a.seq""".formatted(NO_DRAFTS))
                        .map((row, context) -> asset(row))
                        .collect(Collectors.toMap(VideoAsset::videoId, asset -> asset)));
    }

    /** A page of a video's assets but for drafts, newest first. */
    public List<VideoAsset> page(String videoId, int offset, int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_asset where video_id = :id and"
                                + NO_DRAFTS + "order by seq desc limit :limit offset :offset")
                        .bind("id", videoId)
                        .bind("limit", limit)
                        .bind("offset", offset)
                        .map((row, context) -> asset(row))
                        .list());
    }

    static void insert(Handle handle, VideoAsset asset) {
        handle.createUpdate("""
                        insert into video_asset (video_asset_id, video_id, video_url, thumbnail_url, subtitle_url,
                            duration_sec, created_at)
                        values (:id, :videoId, :video, :thumbnail, :subtitle, :duration, :createdAt)""")
                .bind("id", asset.videoAssetId())
                .bind("videoId", asset.videoId())
                .bind("video", asset.videoUrl())
                .bind("thumbnail", asset.thumbnailUrl())
                .bind("subtitle", asset.subtitleUrl())
                .bind("duration", asset.durationSec())
                .bind("createdAt", Rows.time(asset.createdAt()))
                .execute();
    }

    private static VideoAsset asset(ResultSet row) throws SQLException {
        return new VideoAsset(
                row.getString("video_asset_id"),
                row.getString("video_id"),
                row.getString("video_url"),
                row.getString("thumbnail_url"),
                row.getString("subtitle_url"),
                row.getDouble("duration_sec"),
                Rows.instant(row, "created_at"));
    }
}
