package app.lectern.domain.history;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and is to be written down.
 *
 * @param by the acting person's user id
 * @param videoId the video it concerns, if any
 * @param scriptId the script (revision) it concerns, if any
 * @param details whatever else belongs to it, such as {@code revision}, {@code sha256}, {@code reason}; in the order of
 *     their names
 */
public record HistoryEvent(
        HistoryAction action,
        String by,
        @Nullable String videoId,
        @Nullable String scriptId,
        Map<String, String> details) {
    public HistoryEvent {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }

    /** An event that concerns no video. */
    public static HistoryEvent of(HistoryAction action, String by, Map<String, String> details) {
        return new HistoryEvent(action, by, null, null, details);
    }
}
