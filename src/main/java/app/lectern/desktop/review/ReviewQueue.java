package app.lectern.desktop.review;

import app.lectern.desktop.Studio;
import app.lectern.desktop.review.ReviewItem.Looking;
import app.lectern.domain.account.User;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what is in review; waits for the database. */
final class ReviewQueue {
    private ReviewQueue() {}

    /** Every video's newest script that was sent, judged or spoken about, in as few queries for thousands as for one. */
    static List<ReviewItem> read(Studio studio) {
        User user = studio.user();
        Looking looking = looking(studio);
        Map<String, List<SceneComment>> open =
                studio.lectern().comments().open(user).stream().collect(Collectors.groupingBy(SceneComment::videoId));
        List<ReviewItem> items = new ArrayList<>();
        for (LibraryEntry entry : studio.lectern().library().entries(user)) {
            VideoScript script = entry.script();
            if (script != null) {
                List<SceneComment> said = open.getOrDefault(script.videoId(), List.of());
                if (script.isInReview() || script.status() != ScriptStatus.DRAFT || !said.isEmpty()) {
                    items.add(item(entry, script, said, looking));
                }
            }
        }
        return items;
    }

    static Looking looking(Studio studio) {
        return new Looking(
                studio.user(),
                studio.lectern().people().mode(),
                studio.lectern().due().today(studio.user()));
    }

    /** One video's; its newest script is known. */
    static ReviewItem item(LibraryEntry entry, VideoScript script, List<SceneComment> comments, Looking looking) {
        List<SceneComment> open =
                comments.stream().filter(one -> one.resolved() == null).toList();
        int blocking = (int) open.stream().filter(SceneComment::blocking).count();
        return ReviewItem.of(entry, script, open.size(), blocking, looking);
    }
}
