package app.lectern.desktop.compare;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.history.HistoryEntry;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.VideoScript;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Revisions and lines of the history as people say them. */
public record VersionWords(Words words, Clock clock) {
    private static final int FINGERPRINT_GROUPS = 4;
    private static final Pattern GROUP = Pattern.compile("(?<=\\G.{4})");

    String name(Version version) {
        return switch (version) {
            case Version.Working _ -> words.of("compare.working");
            case Version.Revision revision ->
                words.of("compare.revision", revision.script().revision(), state(revision.script()));
        };
    }

    /** The state in a word. */
    public String state(VideoScript script) {
        return words.of(
                switch (script.status()) {
                    case DRAFT -> script.isInReview() ? "history.in-review" : "state.draft";
                    case APPROVED -> "state.approved";
                    case REJECTED -> "state.rejected";
                });
    }

    /** The state in a coloured field. */
    public Label chip(VideoScript script) {
        Feather icon = switch (script.status()) {
            case DRAFT -> script.isInReview() ? Feather.EYE : Feather.EDIT_2;
            case APPROVED -> Feather.CHECK;
            case REJECTED -> Feather.CORNER_UP_LEFT;
        };
        String style = switch (script.status()) {
            case DRAFT -> script.isInReview() ? "chip-warning" : "chip-neutral";
            case APPROVED -> "chip-success";
            case REJECTED -> "chip-danger";
        };
        Label chip = Ui.firm(state(script), "chip", style);
        chip.setGraphic(Ui.icon(icon));
        return chip;
    }

    /** Who wrote it last, and when. */
    public String who(VideoScript script) {
        return words.of("history.who", script.editedBy(), Times.ago(words, clock, script.editedAt()));
    }

    /** What the author or the reviewer wrote about a revision; empty when nothing. */
    public String note(VideoScript script) {
        if (script.rejection() != null) {
            return words.of(
                    "history.reason",
                    script.rejection().by(),
                    script.rejection().reason());
        }
        if (script.approval() != null) {
            return words.of(
                    "history.approval",
                    script.approval().by(),
                    Times.ago(words, clock, script.approval().at()));
        }
        ReviewRequest sent = script.sent();
        return sent == null || sent.note().isBlank() ? "" : words.of("history.note", sent.note());
    }

    /** The beginning of a fingerprint in groups of four. */
    public static String fingerprint(VideoScript script) {
        String[] groups = GROUP.split(script.sha256(), FINGERPRINT_GROUPS + 1);
        return String.join(" ", Arrays.copyOf(groups, FINGERPRINT_GROUPS)) + " …";
    }

    /** Who did it, and when. */
    public String when(HistoryEntry entry) {
        return words.of("history.who", entry.event().by(), Times.ago(words, clock, entry.at()));
    }

    /**
     * What happened.
     *
     * @param revisions the numbers of the video's revisions by their scripts' ids
     */
    public String what(HistoryEntry entry, Map<String, Integer> revisions) {
        HistoryEvent event = entry.event();
        Map<String, String> details = event.details();
        String key = "history." + event.action().name();
        Integer revision = event.scriptId() == null ? null : revisions.get(event.scriptId());
        if (!words.has(key)) {
            return event.action().name();
        }
        return words.of(
                key,
                revision == null ? details.getOrDefault("revision", "") : revision.toString(),
                details.getOrDefault("reason", details.getOrDefault("note", details.getOrDefault("text", ""))),
                details.getOrDefault("model", ""));
    }
}
