package app.lectern.api;

import app.lectern.domain.script.SceneComment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A remark about a script. */
record CommentJson(
        String commentId,
        String videoId,
        String scriptId,
        @Nullable String sceneId,
        @Nullable String quote,
        String text,
        boolean blocking,
        String createdBy,
        Instant createdAt,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {
    static CommentJson of(SceneComment comment) {
        SceneComment.Resolution resolved = comment.resolved();
        return new CommentJson(
                comment.commentId(),
                comment.videoId(),
                comment.scriptId(),
                comment.sceneId(),
                comment.quote(),
                comment.text(),
                comment.blocking(),
                comment.createdBy(),
                comment.createdAt(),
                resolved == null ? null : resolved.by(),
                resolved == null ? null : resolved.at());
    }
}
