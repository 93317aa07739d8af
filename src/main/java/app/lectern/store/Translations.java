package app.lectern.store;

import app.lectern.domain.translation.Translation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Which videos are translations of which. Safe for use by many threads and processes. */
public final class Translations {
    private final Database database;

    public Translations(Database database) {
        this.database = database;
    }

    /**
     * Keeps a new translation with its video and its text; false, and nothing is kept, when its id is taken or its source
     * has one in this language already.
     */
    public boolean insert(Translation translation, Reissues.Copy made) {
        return database.jdbi().inTransaction(handle -> {
            // who makes translations of one video waits for each other
            Rows.lockVideo(handle, translation.sourceVideoId());
            boolean free = find(handle, translation.sourceVideoId(), translation.language())
                            .isEmpty()
                    && Videos.insert(handle, made, () -> insert(handle, translation));
            if (!free) {
                handle.rollback();
            }
            return free;
        });
    }

    static void insert(Handle handle, Translation translation) {
        handle.createUpdate("insert into video_translation values (:video, :source, :language)")
                .bind("video", translation.videoId())
                .bind("source", translation.sourceVideoId())
                .bind("language", translation.language())
                .execute();
    }

    /** What a video is the translation of, if it is one. */
    public Optional<Translation> of(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_translation where video_id = :id")
                        .bind("id", videoId)
                        .map((row, context) -> translation(row))
                        .findOne());
    }

    /** The translations of a video into a language, also when it was removed. */
    public Optional<Translation> find(String sourceVideoId, String language) {
        return database.jdbi().withHandle(handle -> find(handle, sourceVideoId, language));
    }

    private static Optional<Translation> find(Handle handle, String sourceVideoId, String language) {
        return handle.createQuery(
                        "select * from video_translation where source_video_id = :id and language = :language")
                .bind("id", sourceVideoId)
                .bind("language", language)
                .map((row, context) -> translation(row))
                .findOne();
    }

    /** The translations of a video that were not removed, by their languages. */
    public List<Translation> from(String sourceVideoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select t.* from video_translation t join video v on v.video_id = t.video_id
                                where t.source_video_id = :id and v.removed_at is null order by t.language""")
                        .bind("id", sourceVideoId)
                        .map((row, context) -> translation(row))
                        .list());
    }

    /** All translations by their videos' ids. */
    public Map<String, Translation> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video_translation")
                        .map((row, context) -> translation(row))
                        .collect(Collectors.toMap(Translation::videoId, one -> one)));
    }

    private static Translation translation(ResultSet row) throws SQLException {
        return new Translation(row.getString("video_id"), row.getString("source_video_id"), row.getString("language"));
    }
}
