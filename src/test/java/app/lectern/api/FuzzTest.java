package app.lectern.api;

import static app.lectern.TestLectern.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Twenty thousand requests of all kinds, most of them wrong ({@code -Dfuzz.seed=N} plays one run again). */
@Isolated // it looks at the memory of the whole process
class FuzzTest {
    private static final int REQUESTS = 20_000;
    private static final int CALLERS = 4;
    private static final long MOST_HEAP_GROWTH = 30L * 1024 * 1024;

    @TempDir
    Path root;

    @Test
    void nothingBreaksTheServer() throws Exception {
        long seed = Long.getLong("fuzz.seed", System.nanoTime());
        System.out.println("fuzz.seed=" + seed);
        try (Server server = Server.withTokens(root)) {
            server.rendered("v0");
            server.narrator.close();
            FuzzTraffic traffic = new FuzzTraffic(OpenApiTest.routes(server));
            play(server, traffic, seed, REQUESTS / 10);
            long before = usedHeap();
            play(server, traffic, seed + CALLERS, REQUESTS - REQUESTS / 10);
            long after = usedHeap();

            assertThat(traffic.offences()).as("seed " + seed).isEmpty();
            assertThat(traffic.statuses().keySet()).contains(200, 400, 401, 404, 405, 409, 413, 415);
            assertThat(after - before).isLessThan(MOST_HEAP_GROWTH);
            assertThat(server.lectern.history().verify(ADMIN).findings()).isEmpty();
            assertThat(lines(server)).isEqualTo(implied(server));
            System.out.println(traffic.statuses());
        }
    }

    private static void play(Server server, FuzzTraffic traffic, long seed, int requests) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                FuzzCaller caller = new FuzzCaller(server.rest.port(), traffic, seed + i);
                all.add(callers.submit(() -> {
                    caller.send(requests / CALLERS);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Map<HistoryAction, Integer> lines(Server server) {
        Map<HistoryAction, Integer> lines = new EnumMap<>(HistoryAction.class);
        server.lectern.history().forEach(ADMIN, line -> lines.merge(line.event().action(), 1, Integer::sum));
        // these may happen more than once to a script
        lines.remove(HistoryAction.EDITED);
        lines.remove(HistoryAction.SENT);
        // whoever opens a comment again takes its settling back
        Integer reopened = lines.remove(HistoryAction.COMMENT_REOPENED);
        if (reopened != null) {
            lines.computeIfPresent(
                    HistoryAction.COMMENT_RESOLVED,
                    (_, settled) -> settled.equals(reopened) ? null : settled - reopened);
        }
        return lines;
    }

    /** What the state of everything says must have happened. */
    private static Map<HistoryAction, Integer> implied(Server server) {
        Map<HistoryAction, Integer> lines = new EnumMap<>(HistoryAction.class);
        List<VideoScript> scripts = server.lectern.scripts().page(ADMIN, null, 0, REQUESTS);
        List<RenderJob> jobs = server.lectern.renders().page(ADMIN, null, 0, REQUESTS);
        List<SceneComment> comments = scripts.stream()
                .map(VideoScript::videoId)
                .distinct()
                .flatMap(video -> server.lectern.comments().ofVideo(ADMIN, video).stream())
                .toList();
        put(lines, HistoryAction.CREATED, scripts.size());
        put(
                lines,
                HistoryAction.APPROVED,
                scripts.stream()
                        .filter(s -> s.status() == ScriptStatus.APPROVED)
                        .count());
        put(
                lines,
                HistoryAction.REJECTED,
                scripts.stream()
                        .filter(s -> s.status() == ScriptStatus.REJECTED)
                        .count());
        put(lines, HistoryAction.COMMENTED, comments.size());
        put(
                lines,
                HistoryAction.COMMENT_RESOLVED,
                comments.stream().filter(c -> c.resolved() != null).count());
        put(
                lines,
                HistoryAction.PUBLISHED,
                scripts.stream()
                        .map(VideoScript::videoId)
                        .distinct()
                        .mapToLong(video -> server.lectern
                                .publishing()
                                .ofVideo(ADMIN, video)
                                .size())
                        .sum());
        put(lines, HistoryAction.RENDER_REQUESTED, jobs.size());
        put(
                lines,
                HistoryAction.RENDER_CANCELED,
                jobs.stream()
                        .filter(j -> j.status() == RenderJobStatus.CANCELED)
                        .count());
        put(
                lines,
                HistoryAction.RENDERED,
                jobs.stream()
                        .filter(j -> j.status() == RenderJobStatus.SUCCEEDED)
                        .count());
        return lines;
    }

    private static void put(Map<HistoryAction, Integer> lines, HistoryAction action, long count) {
        if (count > 0) {
            lines.put(action, Math.toIntExact(count));
        }
    }
}
