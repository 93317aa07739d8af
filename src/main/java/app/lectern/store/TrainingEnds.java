package app.lectern.store;

import app.lectern.domain.education.Education;
import app.lectern.domain.history.HistoryEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/** What was told of the ends of trainings. Safe for use by many threads and processes. */
public final class TrainingEnds {
    /** The event of a training whose last day is today or tomorrow. */
    public static final String DUE_SOON = "training.due_soon";

    /** The event of a training whose last day is over. */
    public static final String ENDED = "training.ended";

    private final Database database;

    public TrainingEnds(Database database) {
        this.database = database;
    }

    /** The trainings whose last day is one of these days, and of which that was not told yet. */
    public List<Education> nearing(LocalDate from, LocalDate to) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select * from education
                        where valid_until between :from and :to and (told_soon is null or told_soon <> valid_until)
                        order by valid_until, education_id""")
                        .bind("from", from)
                        .bind("to", to)
                        .map((row, context) -> Trainings.education(row))
                        .list());
    }

    /**
     * Tells all webhooks that the training's last day is near; false when they were told already, or the day was changed.
     *
     * @param body what a webhook is sent, by the delivery's id
     */
    public boolean tellNearing(Education education, UnaryOperator<String> body, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean first = isFirst(handle, education, "told_soon");
            if (first) {
                WebhookDeliveries.insertForAll(handle, DUE_SOON, body, now);
            }
            return first;
        });
    }

    /** The trainings of whose last day's passing was not told yet; whether it has passed is not looked at. */
    public List<Education> untold() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select * from education where told_until is null or told_until <> valid_until
                        order by valid_until, education_id""")
                        .map((row, context) -> Trainings.education(row))
                        .list());
    }

    /**
     * Tells all webhooks that the training's last day has passed, and the history in a line for each of its videos; false
     * when that was told already, or the day was changed.
     *
     * @param body what a webhook is sent, by the delivery's id
     */
    public boolean tellEnded(Education education, UnaryOperator<String> body, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean first = isFirst(handle, education, "told_until");
            if (first) {
                WebhookDeliveries.insertForAll(handle, ENDED, body, now);
                tellVideos(handle, education, event, now);
            }
            return first;
        });
    }

    private static boolean isFirst(Handle handle, Education education, String told) {
        return handle.createUpdate("""
                        update education set <told> = valid_until
                        where education_id = :id and valid_until = :until and (<told> is null or <told> <> valid_until)""")
                        .define("told", told)
                        .bind("id", education.educationId())
                        .bind("until", education.validUntil())
                        .execute()
                == 1;
    }

    private static void tellVideos(Handle handle, Education education, HistoryEvent event, Instant now) {
        List<String> videos = handle.createQuery(
                        "select video_id from video where education_id = :id order by video_id")
                .bind("id", education.educationId())
                .mapTo(String.class)
                .list();
        if (videos.isEmpty()) {
            History.append(handle, event, now);
        }
        for (String videoId : videos) {
            History.append(handle, new HistoryEvent(event.action(), event.by(), videoId, null, event.details()), now);
        }
    }
}
