import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.domain.account.User;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;

/** The list of renders with 500 jobs, of which two run and the others wait or have ended, while somebody looks at it. */
final class RendersSpeed {
    private static final int JOBS = 500;
    private static final int WAITING = 300;
    private static final int SCENES = 8;

    private final Workspace workspace;
    private final double width;
    private final double height;

    /** Makes the workspace anew. */
    RendersSpeed(Path folder, double width, double height) throws IOException {
        remove(folder);
        this.workspace = new Workspace(folder);
        this.width = width;
        this.height = height;
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Looks on for some seconds. */
    Watchdog watch(long seconds) throws Exception {
        User user = fill();
        Lectern lectern = Lectern.open(LecternConfig.of(workspace, Locale.KOREAN));
        try (Desk desk = Desk.open(lectern, width, height)) {
            lectern.renderLine().concurrent(user, 2);
            Desk.act(() -> desk.keys.press(KeyCode.DIGIT4, true, false));
            desk.until(() -> {}, () -> desk.scene.getRoot().lookup(".card-live") != null);
            Thread.sleep(10_000);
            long before = usedHeap();
            int running = ended(lectern, user);
            Watchdog watchdog = new Watchdog();
            try (watchdog) {
                look(desk, watchdog, seconds);
            }
            System.out.printf(
                    "%d of %d jobs ended meanwhile; heap in use after a collection: %.1f MB before, %.1f MB after%n",
                    ended(lectern, user) - running, JOBS, before / 1e6, usedHeap() / 1e6);
            System.out.println(watchdog.gaps.line());
            System.out.println(watchdog.waits.line());
            return watchdog;
        }
    }

    private User fill() throws Exception {
        try (Lectern lectern =
                Lectern.open(LecternConfig.of(workspace, Locale.KOREAN).withoutRenders())) {
            User user = lectern.people().first("김하늘", "").user();
            for (int i = 0; i < JOBS; i++) {
                String title = "두 번 확인하기 " + (i + 1);
                VideoScript script = lectern.scripts().create(user, "v" + i, script(title, i), null);
                lectern.reviews().approve(user, script.scriptId());
                RenderJob job = lectern.renders().create(user, "v" + i, script.scriptId(), VideoFormat.HD_720);
                if (i >= WAITING) {
                    lectern.renders().cancel(user, job.jobId());
                }
            }
            return user;
        }
    }

    /** Nothing of it was spoken or drawn for another one. */
    private static String script(String title, int number) {
        String scenes = IntStream.rangeClosed(1, SCENES)
                .mapToObj(scene -> """
                        {"scene_id":%1$d,"title":"확인 %2$d-%1$d","text":"%2$d번 사례의 %1$d번째 순서입니다. 받는 사람을 두 번 확인합니다."}""".formatted(scene, number))
                .collect(Collectors.joining(","));
        return "{\"title\":\"%s\",\"language\":\"ko\",\"scenes\":[%s]}".formatted(title, scenes);
    }

    private static int ended(Lectern lectern, User user) {
        List<RenderJobStatus> open = List.of(RenderJobStatus.PENDING, RenderJobStatus.RUNNING);
        return JOBS
                - (int) lectern.renders().unfinished(user).stream()
                        .filter(job -> open.contains(job.status()))
                        .count();
    }

    private static void look(Desk desk, Watchdog watchdog, long seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        List<KeyCode> keys = new ArrayList<>(List.of(
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_DOWN,
                KeyCode.DOWN,
                KeyCode.DOWN,
                KeyCode.PAGE_UP,
                KeyCode.END,
                KeyCode.HOME));
        Desk.act(() -> desk.scene.getRoot().lookup(".renders-list").requestFocus());
        for (int i = 0; System.nanoTime() < end; i++) {
            KeyCode key = keys.get(i % keys.size());
            watchdog.doing("renders: " + key);
            Desk.act(() -> desk.keys.press(key, false, false));
            Thread.sleep(1_000);
            watchdog.doing("renders: looking on");
            Thread.sleep(3_000);
        }
    }

    private static long usedHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
