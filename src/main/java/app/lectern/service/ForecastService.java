package app.lectern.service;

import static app.lectern.service.Refusals.requireAnyRole;

import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderForecast;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobs;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.StepTime;
import app.lectern.domain.render.VideoFormat;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long renders are likely to take, from those that came to their end. Thread-safe. */
public final class ForecastService {
    /** So many of the newest renders of a format are looked at. */
    private static final int LOOKED_AT = 20;

    private final RenderJobs jobs;

    public ForecastService(RenderJobs jobs) {
        this.jobs = jobs;
    }

    /** The forecasts of jobs by their ids; a job of which nothing can be said is not there. Waits for the database. */
    public Map<String, RenderForecast> of(User user, List<RenderJob> wanted) {
        requireAnyRole(user);
        Map<VideoFormat, List<RenderForecast.Past>> past = new HashMap<>();
        Map<String, RenderForecast> forecasts = new HashMap<>();
        for (RenderJob job : wanted) {
            RenderForecast.of(size(job), past.computeIfAbsent(job.format(), this::past))
                    .ifPresent(forecast -> forecasts.put(job.jobId(), forecast));
        }
        return forecasts;
    }

    private List<RenderForecast.Past> past(VideoFormat format) {
        return jobs.newestSucceeded(format, LOOKED_AT).stream().map(this::past).toList();
    }

    private RenderForecast.Past past(RenderJob job) {
        Map<RenderStep, Duration> steps = new EnumMap<>(RenderStep.class);
        for (StepTime time : jobs.steps(job.jobId())) {
            if (time.finishedAt() != null) {
                steps.put(time.step(), time.took(time.finishedAt()));
            }
        }
        return new RenderForecast.Past(size(job), steps);
    }

    /** The letters of the narration: how long it is spoken, before it is. */
    private static int size(RenderJob job) {
        try {
            return ScriptDocument.of(job.scriptJson()).scenes().stream()
                    .map(SceneDocument::text)
                    .mapToInt(String::length)
                    .sum();
        } catch (RefusedException e) {
            return 0;
        }
    }
}
