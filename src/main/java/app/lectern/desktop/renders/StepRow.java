package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;

/** The seven steps of a job, each with its state and its own time. */
final class StepRow extends HBox {
    private static final List<RenderStep> STEPS = List.of(RenderStep.values());
    /** A step that was shorter has no time worth telling. */
    private static final Duration TOLD = Duration.ofSeconds(1);

    private final Words words;
    private final List<StepMark> marks = new ArrayList<>();

    StepRow(Words words) {
        this.words = words;
        for (RenderStep step : STEPS) {
            marks.add(new StepMark(words, words.of("step." + step.name()), step.number(), STEPS.size()));
        }
        getChildren().addAll(marks);
    }

    /** Shows where the job is, and how long each step took or runs until now. */
    void show(RenderJob job, List<StepTime> times, Instant now) {
        for (RenderStep step : STEPS) {
            marks.get(step.number() - 1).show(state(job, step), share(step, job.progress()), took(step, times, now));
        }
    }

    private static StepMark.State state(RenderJob job, RenderStep step) {
        int at = job.status() == RenderJobStatus.SUCCEEDED
                ? STEPS.size() + 1
                : job.step() == null ? 0 : job.step().number();
        if (step.number() != at) {
            return step.number() < at ? StepMark.State.DONE : StepMark.State.LATER;
        }
        return switch (job.status()) {
            case FAILED -> StepMark.State.FAILED;
            case CANCELED -> StepMark.State.LATER;
            default -> StepMark.State.NOW;
        };
    }

    private String took(RenderStep step, List<StepTime> times, Instant now) {
        return times.stream()
                .filter(time -> time.step() == step)
                .map(time -> time.took(now))
                .filter(took -> took.compareTo(TOLD) >= 0)
                .map(took -> Times.length(words, took))
                .findFirst()
                .orElse("");
    }

    /** Percent of the step itself. */
    private static int share(RenderStep step, int progress) {
        return Math.clamp((progress - step.from()) * 100L / (step.to() - step.from()), 0, 100);
    }
}
