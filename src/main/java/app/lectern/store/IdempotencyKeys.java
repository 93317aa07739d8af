package app.lectern.store;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.render.RenderJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What callers' requests for renders made, so that one sent twice makes one job. */
final class IdempotencyKeys {
    private static final Duration KEPT = Duration.ofDays(1);

    private IdempotencyKeys() {}

    static void insert(Handle handle, RenderJob job, String key) {
        Instant now = job.createdAt();
        handle.createUpdate("delete from idempotency_key where created_at < :old")
                .bind("old", Rows.time(now.minus(KEPT)))
                .execute();
        handle.createUpdate("insert into idempotency_key values (:user, :key, :job, :now)")
                .bind("user", job.requestedBy())
                .bind("key", Fingerprint.sha256(key))
                .bind("job", job.jobId())
                .bind("now", Rows.time(now))
                .execute();
    }

    static Optional<RenderJob> job(Handle handle, String userId, String key) {
        return handle.createQuery("""
                        select j.* from video_render_job j join idempotency_key k on k.job_id = j.job_id
                        where k.user_id = :user and k.key_sha256 = :key""")
                .bind("user", userId)
                .bind("key", Fingerprint.sha256(key))
                .map((row, context) -> RenderJobRow.read(row))
                .findOne();
    }
}
