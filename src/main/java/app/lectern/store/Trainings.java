package app.lectern.store;

import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kept trainings (educations) and their videos. Safe for use by many threads. */
public final class Trainings {
    private final Database database;

    public Trainings(Database database) {
        this.database = database;
    }

    /** Adds the training, or changes title and end date of the one with this id. */
    public void save(Education education) {
        database.jdbi().useTransaction(handle -> {
            int changed = handle.createUpdate(
                            "update education set title = :title, valid_until = :until where education_id = :id")
                    .bind("id", education.educationId())
                    .bind("title", education.title())
                    .bind("until", education.validUntil())
                    .execute();
            if (changed == 0) {
                handle.createUpdate("insert into education values (:id, :title, :until)")
                        .bind("id", education.educationId())
                        .bind("title", education.title())
                        .bind("until", education.validUntil())
                        .execute();
            }
        });
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
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        insert into video (video_id, title, education_id, created_at)
                        values (:id, :title, :education, :now) on conflict do nothing""")
                        .bind("id", video.videoId())
                        .bind("title", video.title())
                        .bind("education", video.educationId())
                        .bind("now", Rows.time(video.createdAt()))
                        .execute());
    }

    /** False when the video is unknown. */
    public boolean assign(String videoId, @Nullable String educationId) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate(
                                        "update video set education_id = :education where video_id = :id")
                                .bind("id", videoId)
                                .bind("education", educationId)
                                .execute())
                == 1;
    }

    /** Newest first. */
    public List<Video> videos() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video order by created_at desc, video_id")
                        .map((row, context) -> video(row))
                        .list());
    }

    public Optional<Video> video(String videoId) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select * from video where video_id = :id")
                        .bind("id", videoId)
                        .map((row, context) -> video(row))
                        .findOne());
    }

    private static Education education(ResultSet row) throws SQLException {
        return new Education(
                row.getString("education_id"), row.getString("title"), row.getObject("valid_until", LocalDate.class));
    }

    private static Video video(ResultSet row) throws SQLException {
        return new Video(
                row.getString("video_id"),
                row.getString("title"),
                row.getString("education_id"),
                Rows.instant(row, "created_at"));
    }
}
