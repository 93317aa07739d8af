package app.lectern.api;

import app.lectern.domain.render.CacheUse;
import app.lectern.domain.render.QueueFigures;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The queue's figures in the text format of Prometheus, version 0.0.4. */
final class MetricsText {
    static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder();

    private MetricsText() {}

    static String of(QueueFigures figures) {
        MetricsText metrics = new MetricsText();
        metrics.head("lectern_jobs", "gauge", "Render jobs of the database by state.");
        for (RenderJobStatus status : RenderJobStatus.values()) {
            metrics.line(
                    "lectern_jobs{state=\"%s\"}", lower(status), figures.jobs().getOrDefault(status, 0L));
        }
        metrics.head("lectern_queue_age_seconds", "gauge", "How long the oldest waiting job has waited.");
        metrics.line("lectern_queue_age_seconds", "", figures.age().toMillis() / 1000.0);
        metrics.head("lectern_jobs_running_here", "gauge", "Render jobs that run in this process.");
        metrics.line("lectern_jobs_running_here", "", figures.runningHere());
        metrics.head("lectern_step_seconds", "summary", "What the steps of renders took in this process.");
        for (RenderStep step : RenderStep.values()) {
            QueueFigures.Work work = figures.steps().get(step);
            if (work != null) {
                metrics.line(
                        "lectern_step_seconds_sum{step=\"%s\"}",
                        lower(step), work.time().toMillis() / 1000.0);
                metrics.line("lectern_step_seconds_count{step=\"%s\"}", lower(step), work.count());
            }
        }
        metrics.caches(figures.caches());
        return metrics.text.toString();
    }

    private void caches(Map<String, CacheUse> caches) {
        head(
                "lectern_cache_requests_total",
                "counter",
                "What was asked of the caches of this process, by what came of it.");
        new TreeMap<>(caches).forEach((name, use) -> {
            line("lectern_cache_requests_total{cache=\"%s\",result=\"hit\"}", name, use.hits());
            line("lectern_cache_requests_total{cache=\"%s\",result=\"miss\"}", name, use.misses());
        });
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private void head(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private void line(String name, String label, Number value) {
        text.append(name.replace("%s", label)).append(' ').append(value).append('\n');
    }
}
