package app.lectern.store;

import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The kept trainings (educations) and their videos. Safe for use by many threads. */
public final class Trainings {
    private final Database database;

    public Trainings(Database database) {
        this.database = database;
    }

    /** Adds the training, or changes the one with this id. */
    public void save(Education education, HistoryEvent event, Instant now) {
        database.jdbi().useTransaction(handle -> {
            if (!insert(handle, education)) {
                bound(handle.createUpdate("""
                                        update education set title = :title, valid_until = :until, category = :category
                                        where education_id = :id"""), education).execute();
            }
            History.append(handle, event, now);
        });
    }

    /** False when there is one with this id. */
    static boolean insert(Handle handle, Education education) {
        return bound(handle.createUpdate("""
                                        insert into education (education_id, title, valid_until, category)
                                        values (:id, :title, :until, :category) on conflict do nothing"""), education).execute() == 1;
    }

    private static Update bound(Update update, Education education) {
        return update.bind("id", education.educationId())
                .bind("title", education.title())
                .bind("until", education.validUntil())
                .bind("category", education.category());
    }

    public Optional<Education> education(String educationId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from education where education_id = :id")
                        .bind("id", educationId)
                        .map((row, context) -> education(row))
                        .findOne());
    }

    /** By end date, then title. */
    public List<Education> educations() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from education order by valid_until, title")
                        .map((row, context) -> education(row))
                        .list());
    }

    /** The training of a video; empty when it has none or an unknown one. */
    public Optional<Education> ofVideo(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select e.* from education e join video v on v.education_id = e.education_id
                        where v.video_id = :id""")
                        .bind("id", videoId)
                        .map((row, context) -> education(row))
                        .findOne());
    }

    /** Adds the video; nothing happens when it is there already. */
    public void ensureVideo(Video video) {
        database.jdbi().useHandle(handle -> insert(handle, video));
    }

    /** False when there is one with this id. */
    static boolean insert(Handle handle, Video video) {
        return handle.createUpdate("""
                        insert into video (video_id, title, education_id, created_at)
                        values (:id, :title, :education, :now) on conflict do nothing""")
                        .bind("id", video.videoId())
                        .bind("title", video.title())
                        .bind("education", video.educationId())
                        .bind("now", Rows.time(video.createdAt()))
                        .execute()
                == 1;
    }

    /** False when the video is unknown or removed. */
    public boolean assign(String videoId, @Nullable String educationId, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean known = handle.createUpdate(
                                    "update video set education_id = :education where video_id = :id and removed_at is null")
                            .bind("id", videoId)
                            .bind("education", educationId)
                            .execute()
                    == 1;
            if (known) {
                History.append(handle, event, now);
            }
            return known;
        });
    }

    /** The videos of a training that are not removed, the oldest first. */
    public List<Video> videosOf(String educationId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video where education_id = :id and removed_at is null"
                                        + " order by created_at, video_id")
                        .bind("id", educationId)
                        .map((row, context) -> video(row))
                        .list());
    }

    /** Those that are not removed, newest first. */
    public List<Video> videos() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video where removed_at is null order by created_at desc, video_id")
                        .map((row, context) -> video(row))
                        .list());
    }

    /** A video by its id; empty when it is unknown or removed. */
    public Optional<Video> video(String videoId) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select * from video where video_id = :id and removed_at is null")
                                .bind("id", videoId)
                                .map((row, context) -> video(row))
                                .findOne());
    }

    static Education education(ResultSet row) throws SQLException {
        return new Education(
                row.getString("education_id"),
                row.getString("title"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("category"));
    }

    static Video video(ResultSet row) throws SQLException {
        return new Video(
                row.getString("video_id"),
                row.getString("title"),
                row.getString("education_id"),
                Rows.instant(row, "created_at"));
    }
}
