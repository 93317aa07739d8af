package app.lectern.store;

import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Who is asked for reviews and until when, and what was told of it. Safe for use by many threads and processes. */
public final class ReviewPlans {
    /** The event of a review whose last day is today or tomorrow. */
    public static final String DUE_SOON = "review.due_soon";

    /** The event of a review whose last day is over. */
    public static final String OVERDUE = "review.overdue";

    /** The columns, bound by {@link #bound}. */
    static final String COLUMNS = "review_asked = :asked, review_due = :due";

    private static final String NEXT = "\n";

    private final Database database;

    public ReviewPlans(Database database) {
        this.database = database;
    }

    static Update bound(Update update, ReviewPlan plan) {
        return update.bind("asked", String.join(NEXT, plan.reviewers())).bind("due", plan.dueOn());
    }

    static ReviewPlan plan(ResultSet row) throws SQLException {
        String asked = row.getString("review_asked");
        List<String> reviewers = asked == null || asked.isEmpty() ? List.of() : List.of(asked.split(NEXT, -1));
        return new ReviewPlan(reviewers, row.getObject("review_due", LocalDate.class));
    }

    /** Changes the plan of a DRAFT that was sent; false when it is none, or its text has changed. */
    public boolean change(VideoScript before, ReviewPlan plan, HistoryEvent event, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            Update update = handle.createUpdate("update video_script set " + COLUMNS
                    + " where script_id = :id and status = 'DRAFT' and sent_at is not null and sha256 = :sha256");
            boolean changed = bound(update, plan)
                            .bind("id", before.scriptId())
                            .bind("sha256", before.sha256())
                            .execute()
                    == 1;
            if (changed) {
                History.append(handle, event, now);
            }
            return changed;
        });
    }

    /**
     * The scripts that wait for a review with a last day, the earliest first; each the newest of its video.
     *
     * @param until the latest of these days
     */
    public List<VideoScript> waiting(LocalDate until) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select s.* from video_script s join video v on v.video_id = s.video_id
                        where s.status = 'DRAFT' and s.sent_at is not null and s.review_due <= :until
                            and v.removed_at is null
                            and not exists (select 1 from video_script newer
                                where newer.video_id = s.video_id and newer.seq > s.seq)
                        order by s.review_due, s.seq""")
                        .bind("until", until)
                        .map((row, context) -> VideoScripts.script(row))
                        .list());
    }

    /**
     * Tells all webhooks of a review's last day, once for each event and day, whoever tells.
     *
     * @param event {@link #DUE_SOON} or {@link #OVERDUE}
     * @param body what a webhook is sent, by the delivery's id
     * @param line what the history tells of it; null for nothing
     * @return false when it was told already, or is not so any more
     */
    public boolean tell(
            VideoScript script,
            LocalDate dueOn,
            String event,
            UnaryOperator<String> body,
            @Nullable HistoryEvent line,
            Instant now) {
        return database.jdbi().inTransaction(handle -> {
            boolean first = handle.createUpdate("""
                            update video_script set review_told = :told
                            where script_id = :id and status = 'DRAFT' and sent_at is not null
                                and review_due = :due and (review_told is null or review_told <> :told)""")
                            .bind("id", script.scriptId())
                            .bind("due", dueOn)
                            .bind("told", event + " " + dueOn)
                            .execute()
                    == 1;
            if (first) {
                WebhookDeliveries.insertForAll(handle, event, body, now);
                if (line != null) {
                    History.append(handle, line, now);
                }
            }
            return first;
        });
    }
}
