package app.lectern.service;

import app.lectern.domain.Message;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.CanonicalJson;
import app.lectern.store.History;
import app.lectern.store.VideoScripts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reading of the history from its first line to its last. One thread. */
final class HistoryCheck {
    private static final int MOST_FINDINGS = 100;
    private static final int PAGE = 200;

    private final VideoScripts scripts;
    private final Map<String, HistoryEvent> approvals = new HashMap<>();
    private final List<Message> findings = new ArrayList<>();
    private final History.@Nullable Head noted;
    private boolean notedSeen;
    private long lines;
    private String hash = HistoryEntry.NO_HASH;

    HistoryCheck(VideoScripts scripts, History.@Nullable Head noted) {
        this.noted = noted;
        this.scripts = scripts;
    }

    void line(HistoryEntry entry) {
        lines++;
        if (entry.seq() != lines) {
            find("audit.missing", lines, entry.seq());
            lines = entry.seq();
        } else if (!entry.previousHash().equals(hash)) {
            find("audit.broken", entry.seq());
        }
        if (!entry.isIntact()) {
            find("audit.changed", entry.seq());
        }
        hash = entry.hash();
        notedSeen |= noted != null && noted.seq() == entry.seq() && noted.hash().equalsIgnoreCase(hash);
        HistoryEvent event = entry.event();
        if (event.action() == HistoryAction.APPROVED && event.scriptId() != null) {
            approvals.put(event.scriptId(), event);
        }
    }

    HistoryProof end(History.Head head) {
        if (head.seq() != lines || !head.hash().equals(hash)) {
            find("audit.cut", lines, head.seq());
        }
        if (noted != null && noted.seq() > 0 && !notedSeen) {
            find("audit.not-as-noted", noted.seq());
        }
        for (int offset = 0; ; offset += PAGE) {
            List<VideoScript> page = scripts.page(null, offset, PAGE);
            page.forEach(this::script);
            if (page.size() < PAGE) {
                return new HistoryProof(lines, hash, findings);
            }
        }
    }

    private void script(VideoScript script) {
        if (!CanonicalJson.sha256(script.rawJson()).equals(script.sha256())) {
            find("audit.text", script.videoId(), script.revision());
        }
        boolean approved = script.status() == ScriptStatus.APPROVED;
        HistoryEvent told = approvals.get(script.scriptId());
        if (approved ? !agrees(script, told) : told != null) {
            find("audit.approval", script.videoId(), script.revision());
        }
    }

    private static boolean agrees(VideoScript script, @Nullable HistoryEvent told) {
        return told != null
                && script.sha256().equals(told.details().get("sha256"))
                && Objects.equals(script.approvedBy(), told.by());
    }

    private void find(String key, Object... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Message.of(key, arguments));
        }
    }
}
