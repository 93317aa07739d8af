package app.lectern.api;

import app.lectern.domain.due.DueItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is due. */
record DueJson(
        String kind,
        String id,
        @Nullable String videoId,
        String title,
        String dueOn,
        String state,
        @Nullable String sentBy,
        List<String> reviewers,
        boolean mine) {
    static DueJson of(DueItem item) {
        return new DueJson(
                item.kind().name(),
                item.id(),
                item.videoId(),
                item.title(),
                item.dueOn().toString(),
                item.state().name(),
                item.by().isEmpty() ? null : item.by(),
                item.reviewers(),
                item.mine());
    }
}
