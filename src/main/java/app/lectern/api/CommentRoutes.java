package app.lectern.api;

import app.lectern.domain.ReasonCode;
import app.lectern.service.CommentService;
import java.util.List;

/** Comments on scripts. */
final class CommentRoutes {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST = 4_000;

    private final CommentService comments;

    CommentRoutes(CommentService comments) {
        this.comments = comments;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/scripts/{script_id}/comments", this::list),
                Route.post("/api/scripts/{script_id}/comments", this::comment),
                Route.post("/api/comments/{comment_id}/resolve", this::resolve),
                Route.post("/api/comments/{comment_id}/reopen", this::reopen));
    }

    private PageJson<CommentJson> list(Call call) {
        PageRequest page = call.page();
        return page.pageOfAll(comments.ofScript(call.user(), call.id("script_id")).stream()
                .map(CommentJson::of)
                .toList());
    }

    private CommentJson comment(Call call) {
        JsonBody body = call.body(ReasonCode.INVALID_REQUEST);
        return CommentJson.of(comments.comment(
                call.user(),
                call.id("script_id"),
                body.textOrNull("scene_id", LONGEST_ID),
                body.textOrNull("quote", LONGEST),
                body.text("text", LONGEST),
                body.flag("blocking")));
    }

    private CommentJson reopen(Call call) {
        return CommentJson.of(comments.reopen(call.user(), call.id("comment_id")));
    }

    private CommentJson resolve(Call call) {
        return CommentJson.of(comments.resolve(call.user(), call.id("comment_id")));
    }
}
