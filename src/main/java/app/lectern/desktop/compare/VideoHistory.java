package app.lectern.desktop.compare;

import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.script.VideoScript;
import java.util.List;

/**
 * What was kept of a video.
 *
 * @param revisions newest first
 * @param lines what happened, newest first
 */
public record VideoHistory(List<VideoScript> revisions, List<HistoryEntry> lines) {
    public VideoHistory {
        revisions = List.copyOf(revisions);
        lines = List.copyOf(lines);
    }
}
