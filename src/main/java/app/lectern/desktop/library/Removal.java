package app.lectern.desktop.library;

import app.lectern.domain.Message;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.service.VideoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Videos that were removed.
 *
 * @param videoIds those that this person could remove
 * @param refusal why one of the others stays; empty when there are none
 */
record Removal(List<String> videoIds, Optional<Message> refusal) {
    Removal {
        videoIds = List.copyOf(videoIds);
    }

    /** Removes what this person may remove now; waits for the disk. */
    static Removal of(VideoService videos, User user, List<String> videoIds) {
        List<String> removed = new ArrayList<>();
        Optional<Message> refusal = Optional.empty();
        for (String id : videoIds) {
            try {
                videos.remove(user, id);
                removed.add(id);
            } catch (RefusedException e) {
                refusal = Optional.of(e.text());
            }
        }
        return new Removal(removed, refusal);
    }

    /** Brings them back; waits for the disk. */
    boolean takeBack(VideoService videos, User user) {
        videoIds.forEach(id -> videos.restore(user, id));
        return true;
    }
}
