package app.lectern.api;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.service.ReviewService;
import app.lectern.service.ScriptService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scripts: written, sent, approved, sent back. */
final class ScriptRoutes {
    private static final int LONGEST_ID = 200;
    private static final int SHA256 = 64;
    private static final int LONGEST_NOTE = 4_000;

    private final ScriptService scripts;
    private final ReviewService reviews;

    ScriptRoutes(ScriptService scripts, ReviewService reviews) {
        this.reviews = reviews;
        this.scripts = scripts;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/api/scripts", this::create),
                Route.get("/api/scripts", this::list),
                Route.get("/api/scripts/{script_id}", this::get),
                Route.put("/api/scripts/{script_id}", this::edit),
                Route.post("/api/scripts/{script_id}/send", this::send),
                Route.put("/api/scripts/{script_id}/review", this::plan),
                Route.post("/api/scripts/{script_id}/approve", this::approve),
                Route.post("/api/scripts/{script_id}/reject", this::reject));
    }

    private ScriptJson create(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_SCRIPT);
        String videoId = body.text("video_id", LONGEST_ID);
        return ScriptJson.of(scripts.create(call.user(), videoId, body.object("raw_json"), null));
    }

    private PageJson<ScriptLineJson> list(Call call) {
        PageRequest page = call.page();
        ScriptStatus status = call.choice("status", ScriptStatus.class);
        return page.page(scripts.page(call.user(), status, page.offset(), page.oneMore()).stream()
                .map(ScriptLineJson::of)
                .toList());
    }

    private ScriptJson get(Call call) {
        return ScriptJson.of(scripts.get(call.user(), call.id("script_id")));
    }

    private ScriptJson edit(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_SCRIPT);
        String rawJson = body.object("raw_json");
        String base = body.textOrNull("base_sha256", SHA256);
        return ScriptJson.of(scripts.edit(call.user(), call.id("script_id"), rawJson, null, base));
    }

    private ScriptJson send(Call call) {
        JsonBody body = call.bodyOrNull(ReasonCode.INVALID_REQUEST);
        String note = body == null ? null : body.textOrNull("note", LONGEST_NOTE);
        ReviewPlan plan = body == null ? ReviewPlan.NONE : plan(body);
        return ScriptJson.of(reviews.send(call.user(), call.id("script_id"), note == null ? "" : note, plan));
    }

    private ScriptJson plan(Call call) {
        ReviewPlan plan = plan(call.body(ReasonCode.INVALID_REQUEST));
        return ScriptJson.of(reviews.plan(call.user(), call.id("script_id"), plan));
    }

    private static ReviewPlan plan(JsonBody body) {
        return new ReviewPlan(body.texts("reviewers", LONGEST_ID), body.dayOrNull("due_on"));
    }

    private ScriptJson approve(Call call) {
        JsonBody body = call.bodyOrNull(ReasonCode.INVALID_REQUEST);
        @Nullable String read = body == null ? null : body.textOrNull("sha256", SHA256);
        return ScriptJson.of(reviews.approve(call.user(), call.id("script_id"), read));
    }

    private ScriptJson reject(Call call) {
        String reason = call.body(ReasonCode.INVALID_REQUEST).text("reason", LONGEST_NOTE);
        return ScriptJson.of(reviews.reject(call.user(), call.id("script_id"), reason));
    }
}
