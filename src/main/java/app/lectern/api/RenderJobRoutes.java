package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.service.RenderLineService;
import app.lectern.service.RenderService;
import app.lectern.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Render jobs: asked for, looked at, put in another place in line, cancelled. */
final class RenderJobRoutes {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_FORMAT = 20;
    private static final int LONGEST_PRIORITY = 20;
    private static final int LONGEST_KEY = 255;

    private final RenderService renders;
    private final RenderLineService line;

    RenderJobRoutes(RenderService renders, RenderLineService line) {
        this.renders = renders;
        this.line = line;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/videos/{video_id}/render-jobs", this::create),
                Route.get("/api/render-jobs", this::list),
                Route.get("/api/render-jobs/{job_id}", this::get),
                Route.post("/api/render-jobs/{job_id}/priority", this::prioritise),
                Route.post("/api/render-jobs/{job_id}/cancel", this::cancel),
                Route.post("/api/render-jobs/{job_id}/retry", this::retry));
    }

    private JobJson.Made create(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_SCRIPT);
        String scriptId = body.text("script_id", LONGEST_ID);
        VideoFormat format = format(body.textOrNull("quality", LONGEST_FORMAT));
        RenderPriority priority = body.textOrNull("priority", LONGEST_PRIORITY) == null
                ? RenderPriority.NORMAL
                : priority(body, ReasonCode.INVALID_SCRIPT);
        return JobJson.Made.of(renders.create(call.user(), call.id("video_id"), scriptId, format, priority, key(call)));
    }

    private static RenderPriority priority(JsonBody body, ReasonCode reason) {
        String name = body.text("priority", LONGEST_PRIORITY);
        return RenderPriority.ofName(name)
                .orElseThrow(() -> new RefusedException(reason, Message.of("api.bad-priority", name)));
    }

    private JobJson prioritise(Call call) {
        RenderPriority priority = priority(call.body(ReasonCode.INVALID_REQUEST), ReasonCode.INVALID_REQUEST);
        RenderJob job = line.prioritise(call.user(), call.id("job_id"), priority);
        return JobJson.of(renders.getWithAsset(call.user(), job.jobId()), call.baseUrl(), call.texts());
    }

    private static VideoFormat format(@Nullable String id) {
        return id == null
                ? VideoFormat.HD_720
                : VideoFormat.ofId(id)
                        .orElseThrow(() ->
                                new RefusedException(ReasonCode.INVALID_SCRIPT, Message.of("api.bad-quality", id)));
    }

    private static @Nullable String key(Call call) {
        String key = call.http().header("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("api.bad-key", LONGEST_KEY));
        }
        return key;
    }

    private PageJson<JobJson> list(Call call) {
        PageRequest page = call.page();
        User user = call.user();
        Texts texts = call.texts();
        List<RenderJob> jobs = renders.page(user, call.idOrNull("video_id"), page.offset(), page.oneMore());
        return page.page(jobs.stream()
                .map(job -> JobJson.of(renders.getWithAsset(user, job.jobId()), call.baseUrl(), texts))
                .toList());
    }

    private JobJson get(Call call) {
        return JobJson.of(renders.getWithAsset(call.user(), call.id("job_id")), call.baseUrl(), call.texts());
    }

    private JobJson.Canceled cancel(Call call) {
        RenderJob job = renders.cancel(call.user(), call.id("job_id"));
        return new JobJson.Canceled(
                job.jobId(), job.status().name(), call.texts().of("job.canceled"));
    }

    private JobJson.Made retry(Call call) {
        return JobJson.Made.of(renders.retry(call.user(), call.id("job_id")));
    }
}
