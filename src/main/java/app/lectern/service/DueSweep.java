package app.lectern.service;

import app.lectern.domain.due.DueState;
import app.lectern.domain.education.Video;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.script.ReviewRequest;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.ReviewPlans;
import app.lectern.store.Trainings;
import app.lectern.store.WorkspaceSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells webhooks of reviews whose last day is near or over, once each, and the history of those that are over. Any number
 * of threads and processes may sweep at once.
 */
public final class DueSweep {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ReviewPlans plans;
    private final Trainings trainings;
    private final WorkspaceSettings workspace;
    private final Clock clock;

    public DueSweep(ReviewPlans plans, Trainings trainings, WorkspaceSettings workspace, Clock clock) {
        this.plans = plans;
        this.trainings = trainings;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** One sweep. */
    public void sweep() {
        ZoneId zone = workspace.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        plans.waiting(today.plusDays(1)).forEach(script -> tell(script, today, zone));
    }

    private void tell(VideoScript script, LocalDate today, ZoneId zone) {
        ReviewRequest sent = Objects.requireNonNull(script.sent());
        LocalDate dueOn = Objects.requireNonNull(sent.plan().dueOn());
        boolean over = DueState.of(dueOn, today) == DueState.OVERDUE;
        String event = over ? ReviewPlans.OVERDUE : ReviewPlans.DUE_SOON;
        HistoryEvent line = over
                ? new HistoryEvent(
                        HistoryAction.REVIEW_OVERDUE,
                        ExpirySweep.NOBODY,
                        script.videoId(),
                        script.scriptId(),
                        Map.of(
                                "due_on",
                                dueOn.toString(),
                                "revision",
                                Integer.toString(script.revision()),
                                "zone",
                                zone.getId()))
                : null;
        ObjectNode body = body(event, script, sent, dueOn, zone);
        plans.tell(
                script,
                dueOn,
                event,
                delivery -> MAPPER.writeValueAsString(body.put("delivery_id", delivery)),
                line,
                clock.instant());
    }

    private ObjectNode body(String event, VideoScript script, ReviewRequest sent, LocalDate dueOn, ZoneId zone) {
        ObjectNode body = MAPPER.createObjectNode()
                .put("event", event)
                .put("delivery_id", "")
                .put("video_id", script.videoId())
                .put(
                        "title",
                        trainings.video(script.videoId()).map(Video::title).orElse(script.videoId()))
                .put("script_id", script.scriptId())
                .put("revision", script.revision())
                .put("sha256", script.sha256())
                .put("due_on", dueOn.toString())
                .put("zone", zone.getId());
        ArrayNode reviewers = body.putArray("reviewers");
        sent.plan().reviewers().forEach(reviewers::add);
        return body.put("sent_by", sent.by())
                .put("sent_at", sent.at().toString())
                .put("note", sent.note());
    }
}
