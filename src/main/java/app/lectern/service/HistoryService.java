package app.lectern.service;

import static app.lectern.service.Refusals.requireAnyRole;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.store.History;
import app.lectern.store.VideoScripts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The history, to be read and proved; writing it is part of what it tells of. Thread-safe. */
public final class HistoryService {
    private final History history;
    private final VideoScripts scripts;

    public HistoryService(History history, VideoScripts scripts) {
        this.history = history;
        this.scripts = scripts;
    }

    /** What happened to a video, the oldest first. */
    public List<HistoryEntry> ofVideo(User user, String videoId) {
        requireAnyRole(user);
        return history.ofVideo(videoId);
    }

    /** Hands over the whole history, the oldest first. Only an ADMIN or a REVIEWER may read it all. */
    public void forEach(User user, Consumer<HistoryEntry> reader) {
        requireOneOf(user, "denied.history", Role.ADMIN, Role.REVIEWER);
        history.forEach(reader);
    }

    /** The same as {@link #verify(User, History.Head)} with nothing noted. */
    public HistoryProof verify(User user) {
        return verify(user, null);
    }

    /**
     * Proves the history: every line follows from the one before, none is missing, and every approved text still is the
     * one that was approved, by the person the history names. Only an ADMIN or a REVIEWER may.
     *
     * @param noted an end of the history that was written down elsewhere before; proves that nothing up to there was
     *     written anew. Null when there is none
     */
    public HistoryProof verify(User user, History.@Nullable Head noted) {
        requireOneOf(user, "denied.history", Role.ADMIN, Role.REVIEWER);
        HistoryCheck check = new HistoryCheck(scripts, noted);
        history.forEach(check::line);
        return check.end(history.head());
    }
}
