package app.lectern.desktop.renders;

import app.lectern.domain.render.RenderJobStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A line of the list of renders: the head of a part, or a job in it. */
public sealed interface ListedJob {
    /** The parts in the order they are listed in. */
    enum Part {
        RUNNING("renders.running"),
        FAILED("renders.failed"),
        WAITING("renders.waiting"),
        DONE("renders.done"),
        CANCELED("renders.canceled");

        private final String key;

        Part(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** The name of a part and how many jobs are in it. */
    record Head(Part part, int count) implements ListedJob {}

    /**
     * A job.
     *
     * @param place its place in its part, from 1
     * @param last whether no other follows in its part
     * @param startsIn when it is likely to start; null where nothing is known, or where it does not wait
     */
    record Job(
            Part part,
            JobRow row,
            int place,
            boolean last,
            @Nullable Duration startsIn) implements ListedJob {
        String jobId() {
            return row.job().jobId();
        }

        String videoId() {
            return row.job().videoId();
        }
    }

    /**
     * The list of some jobs.
     *
     * @param unfinished in the order they run
     * @param ended the newest first
     * @param starts when those that wait are likely to start
     */
    static List<ListedJob> of(List<JobRow> unfinished, List<JobRow> ended, Map<String, Duration> starts) {
        List<ListedJob> list = new ArrayList<>();
        Map<String, String> newest = newestOfVideo(unfinished, ended);
        Predicate<JobRow> matters =
                row -> row.job().jobId().equals(newest.get(row.job().videoId()));
        add(list, Part.RUNNING, in(unfinished, RenderJobStatus.RUNNING), starts);
        add(
                list,
                Part.FAILED,
                in(ended, RenderJobStatus.FAILED).stream().filter(matters).toList(),
                starts);
        add(list, Part.WAITING, in(unfinished, RenderJobStatus.PENDING), starts);
        add(list, Part.DONE, in(ended, RenderJobStatus.SUCCEEDED), starts);
        add(
                list,
                Part.CANCELED,
                in(ended, RenderJobStatus.CANCELED).stream().filter(matters).toList(),
                starts);
        return list;
    }

    /** A failed or cancelled job that a later one of the same video has made unimportant is not listed. */
    private static Map<String, String> newestOfVideo(List<JobRow> unfinished, List<JobRow> ended) {
        Set<String> active = new HashSet<>();
        unfinished.forEach(row -> active.add(row.job().videoId()));
        Map<String, String> newest = new HashMap<>();
        for (JobRow row : ended) {
            if (!active.contains(row.job().videoId())) {
                newest.putIfAbsent(row.job().videoId(), row.job().jobId());
            }
        }
        return newest;
    }

    private static List<JobRow> in(List<JobRow> rows, RenderJobStatus status) {
        return rows.stream().filter(row -> row.job().status() == status).toList();
    }

    private static void add(List<ListedJob> list, Part part, List<JobRow> rows, Map<String, Duration> starts) {
        if (rows.isEmpty()) {
            return;
        }
        list.add(new Head(part, rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            JobRow row = rows.get(i);
            Duration start = part == Part.WAITING ? starts.get(row.job().jobId()) : null;
            list.add(new Job(part, row, i + 1, i == rows.size() - 1, start));
        }
    }
}
