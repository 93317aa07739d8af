package app.lectern.domain.render;

import app.lectern.domain.Message;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One render of one script.
 *
 * @param step the step that runs or ran last; null before the first
 * @param progress percent, 0 to 100, never goes back
 * @param failure which step failed and why, when FAILED
 * @param assetId the result, when SUCCEEDED
 * @param format the form of video asked for
 * @param priority where it stands in line among the others that wait
 * @param attempt how often the job was started, from 1; every write of a worker names it
 * @param scriptJson the script as it was when the job was made; later edits do not reach it
 * @param revision the script's revision
 * @param scriptSha256 the fingerprint that the script was approved under
 */
public record RenderJob(
        String jobId,
        String videoId,
        String scriptId,
        RenderJobStatus status,
        @Nullable RenderStep step,
        int progress,
        @Nullable RenderFailure failure,
        @Nullable String assetId,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        VideoFormat format,
        RenderPriority priority,
        int attempt,
        String scriptJson,
        int revision,
        String scriptSha256) {
    /** The step that failed and why, when FAILED. */
    public Optional<Message> error() {
        return Optional.ofNullable(failure).map(RenderFailure::message);
    }
}
