package app.lectern.store;

import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Which files the storage has to hold, and which of them may go. Safe for use by many threads and processes. */
public final class KeptAssets {
    /** Neither what is published, nor the newest render of a video, nor its newest that is no draft. */
    private static final String MAY_GO = """
            a.cleaned_at is null
            and not exists (select 1 from publication p
                where p.video_asset_id = a.video_asset_id and p.active_video_id is not null)
            and a.seq < (select max(b.seq) from video_asset b where b.video_id = a.video_id)
            and a.seq <> coalesce((select max(b.seq) from video_asset b where b.video_id = a.video_id
                and b.video_asset_id not in (select asset_id from video_render_job
                    where asset_id is not null and quality like '%-draft')), 0)""";

    private static final String ASSETS = """
            select a.video_asset_id, a.video_id, a.created_at, j.job_id, j.script_id
            from video_asset a join video_render_job j on j.asset_id = a.video_asset_id
            where\s""";

    private final Database database;

    public KeptAssets(Database database) {
        this.database = database;
    }

    static void insert(Handle handle, String assetId, List<KeptFile> files) {
        for (KeptFile file : files) {
            handle.createUpdate("""
                            insert into asset_file (video_asset_id, file_key, bytes, sha256)
                            values (:asset, :key, :bytes, :sha256)""")
                    .bind("asset", assetId)
                    .bind("key", file.key())
                    .bind("bytes", file.bytes())
                    .bind("sha256", file.sha256())
                    .execute();
        }
    }

    /** All whose files were not cleaned away, the oldest first. */
    public List<KeptAsset> all() {
        return database.jdbi().withHandle(handle -> {
            Map<String, List<KeptFile>> files = files(handle);
            return handle.createQuery(ASSETS + "a.cleaned_at is null order by a.seq")
                    .map((row, context) -> asset(row, files))
                    .list();
        });
    }

    /** Those that may go and were made before a time, the oldest first. */
    public List<KeptAsset> cleanable(Instant before) {
        return database.jdbi().withHandle(handle -> {
            Map<String, List<KeptFile>> files = files(handle);
            return handle.createQuery(ASSETS + MAY_GO + " and a.created_at < :before order by a.seq")
                    .bind("before", Rows.time(before))
                    .map((row, context) -> asset(row, files))
                    .list();
        });
    }

    /**
     * Says that the files of an asset are to go, in one transaction with the line of the history. False, and nothing is
     * changed, when by now they may not.
     */
    public boolean clean(KeptAsset asset, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            // whoever publishes waits for this lock too
            Rows.lockVideo(handle, asset.videoId());
            int changed = handle.createUpdate(
                            "update video_asset a set cleaned_at = :now where a.video_asset_id = :id and " + MAY_GO)
                    .bind("now", Rows.time(now))
                    .bind("id", asset.videoAssetId())
                    .execute();
            if (changed == 1) {
                History.append(handle, event, now);
            }
            return changed == 1;
        });
    }

    /** Lets the addresses of files that were kept under one address begin with another. */
    public void move(String from, String to) {
        database.jdbi().useTransaction(handle -> {
            for (String column : List.of("video_url", "thumbnail_url", "subtitle_url")) {
                handle.createUpdate("update video_asset set " + column + " = :to || substring(" + column
                                + ", :rest) where substring(" + column + ", 1, :length) = :from")
                        .bind("from", from)
                        .bind("to", to)
                        .bind("length", from.length())
                        .bind("rest", from.length() + 1)
                        .execute();
            }
        });
    }

    private static Map<String, List<KeptFile>> files(Handle handle) {
        Map<String, List<KeptFile>> files = new HashMap<>();
        handle.createQuery("select * from asset_file order by file_key")
                .map((row, context) -> Map.entry(
                        row.getString("video_asset_id"),
                        new KeptFile(row.getString("file_key"), row.getLong("bytes"), row.getString("sha256"))))
                .forEach(file -> files.computeIfAbsent(file.getKey(), _ -> new ArrayList<>())
                        .add(file.getValue()));
        return files;
    }

    private static KeptAsset asset(ResultSet row, Map<String, List<KeptFile>> files) throws SQLException {
        String id = row.getString("video_asset_id");
        String job = row.getString("job_id");
        return new KeptAsset(
                id,
                row.getString("video_id"),
                job,
                "videos/" + row.getString("video_id") + "/" + row.getString("script_id") + "/" + job + "/",
                Rows.instant(row, "created_at"),
                files.getOrDefault(id, List.of()));
    }
}
