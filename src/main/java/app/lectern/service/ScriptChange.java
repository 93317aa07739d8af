package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.User;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What every change of a script asks and tells. */
final class ScriptChange {
    private ScriptChange() {}

    static HistoryEvent event(HistoryAction action, User user, VideoScript script, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("revision", Integer.toString(script.revision()));
        all.putIfAbsent("sha256", script.sha256());
        return new HistoryEvent(action, user.userId(), script.videoId(), script.scriptId(), all);
    }

    /** Refuses when the text is not the one that was read. */
    static void requireSame(VideoScript script, @Nullable String sha256) {
        if (sha256 != null && !sha256.equalsIgnoreCase(script.sha256())) {
            throw refused(ReasonCode.TEXT_CHANGED, "script.text-changed");
        }
    }

    /**
     * Refuses when a change did not happen.
     *
     * @param now the script as it is
     */
    static void requireDone(boolean done, VideoScript now) {
        if (!done) {
            boolean draft = now.status() == ScriptStatus.DRAFT;
            throw draft
                    ? refused(ReasonCode.TEXT_CHANGED, "script.text-changed")
                    : refused(ReasonCode.NOT_A_DRAFT, "script.not-a-draft");
        }
    }
}
