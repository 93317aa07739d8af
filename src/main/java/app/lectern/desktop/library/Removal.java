package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.domain.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Videos that are about to be removed.
 *
 * @param videoIds those that this person may remove now
 * @param refusal why one of the others may not be; empty when there are none
 */
record Removal(List<String> videoIds, Optional<Message> refusal) {
    Removal {
        videoIds = List.copyOf(videoIds);
    }

    /** Asks which of these may be removed; waits for the disk. */
    static Removal of(Studio studio, List<String> videoIds) {
        List<String> allowed = new ArrayList<>();
        Optional<Message> refusal = Optional.empty();
        for (String id : videoIds) {
            Optional<Message> why = studio.lectern().videos().whyNotRemovable(studio.user(), id);
            if (why.isEmpty()) {
                allowed.add(id);
            } else {
                refusal = why;
            }
        }
        return new Removal(allowed, refusal);
    }

    /** Removes them; waits for the disk. */
    boolean make(Studio studio) {
        videoIds.forEach(id -> studio.lectern().videos().remove(studio.user(), id));
        return true;
    }
}
