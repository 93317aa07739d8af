import app.lectern.Lectern;
import app.lectern.LecternConfig;
import app.lectern.Workspace;
import app.lectern.desktop.library.VideoCard;
import app.lectern.domain.account.User;
import app.lectern.service.ScriptWords;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;

/**
 * Measures the studio against what it promises, in its real window on a real workspace of 5,000 videos, and writes
 * {@code target/bench/studio.json}. It runs inside the {@link Packaged} application, in a window that nobody sees; the start
 * is measured on an X server that is begun for it (Xvfb), where there is one.
 *
 * <p>{@code mvn -q -Pstudio-bench verify}; only some parts by {@code -Dbench="typing renders"}.
 * The workspace, in {@code target/bench/studio}, is filled the first time, which takes minutes, and kept.
 */
final class StudioSpeed {
    private static final Path FOLDER = Path.of("target", "bench", "studio").toAbsolutePath();
    private static final List<String> PARTS = List.of("typing", "opening", "library", "session", "renders", "start");
    private static final long SESSION_SEC = Long.getLong("session.seconds", 120);
    private static final int ROUNDS = 10;

    private final List<Measured> all = new ArrayList<>();
    private final Workspace workspace = new Workspace(FOLDER.resolve("workspace"));
    private final List<VideoCard> cards = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0 ? PARTS : List.of(args);
        if (!PARTS.containsAll(parts)) {
            throw new IllegalArgumentException("known: " + PARTS);
        }
        Files.createDirectories(FOLDER);
        if (!Packaged.isHere()) {
            System.exit(new Packaged(FOLDER.resolve("application"), javaOptions()).run(parts));
        }
        System.exit(measured(parts));
    }

    /** The exit code: threads of the window and the workspace would keep a failed program alive. */
    private static int measured(List<String> parts) {
        try {
            new StudioSpeed().run(parts);
            return 0;
        } catch (Exception | LinkageError e) {
            e.printStackTrace();
            return 1;
        }
    }

    /** Those that ask for a window that nobody sees. */
    private static List<String> javaOptions() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-D"))
                .toList();
    }

    private void run(List<String> parts) throws Exception {
        String load = load();
        prepare();
        if (parts.contains("start")) {
            all.addAll(StartSpeed.measure(FOLDER, workspace, ROUNDS));
        }
        Platform.startup(() -> Platform.setImplicitExit(false));
        if (parts.contains("opening") || parts.contains("library")) {
            try (Desk desk = Desk.open(workspace, 1440, 900)) {
                usualWindow(desk, parts);
            }
        }
        if (parts.contains("typing")) {
            try (Desk desk = Desk.open(workspace, 2560, 1600)) {
                typing(desk);
            }
        }
        List<Watchdog> watchdogs = new ArrayList<>();
        if (parts.contains("session")) {
            watchdogs.add(session());
        }
        if (parts.contains("renders")) {
            watchdogs.add(new RendersSpeed(FOLDER.resolve("renders"), 1440, 900).watch(SESSION_SEC));
        }
        new Report(all, watchdogs, load, load()).write(FOLDER.resolveSibling("studio.json"));
    }

    private void prepare() throws Exception {
        try (Lectern lectern =
                Lectern.open(LecternConfig.of(workspace, Locale.KOREAN).withoutRenders())) {
            User author = lectern.people().isEmpty()
                    ? lectern.people().first("김하늘", "").user()
                    : lectern.signIns().withoutPassword().orElseThrow();
            FullLibrary.write(lectern, author);
            FullLibrary.fill(lectern, author);
            lectern.library().entries(author).stream()
                    .map(entry -> VideoCard.of(entry, ScriptWords.of(entry.script())))
                    .forEach(cards::add);
        }
    }

    private void usualWindow(Desk desk, List<String> parts) throws Exception {
        if (parts.contains("library")) {
            Measured search = measured("library of 5,000 searched: key to cards", 100);
            new LibrarySpeed(desk, cards).search(3, search);
            System.out.println(search.line());
        }
        if (parts.contains("opening")) {
            EditorSpeed editor = new EditorSpeed(desk);
            Measured opened = measured("1,000 scenes opened: list, preview, properties", 500);
            Measured small = measured("  and all small pictures in sight", 0);
            editor.open(FullLibrary.LONG_TITLE, ROUNDS, opened, small);
            Measured chosen = measured("another of 1,000 scenes chosen: its text", 30);
            Measured drawn = measured("  and its slide", 0);
            editor.choose(80, chosen, drawn);
            List.of(opened, small, chosen, drawn).forEach(one -> System.out.println(one.line()));
        }
    }

    private void typing(Desk desk) throws Exception {
        EditorSpeed editor = new EditorSpeed(desk);
        for (String title : List.of(FullLibrary.LESSON_TITLE, FullLibrary.LONG_TITLE)) {
            editor.open(title, 0, new Measured("", 0), new Measured("", 0));
            String where = title.equals(FullLibrary.LONG_TITLE) ? "1,000 scenes" : "12 scenes";
            for (String field : List.of("editor.scene-title", "editor.on-screen", "editor.narration")) {
                editor.goTo(field.equals("editor.narration") ? 8 : 4);
                Measured typed = measured(
                        "key to slide %d wide, %s, %s".formatted(editor.previewWidth(), field.substring(7), where), 50);
                editor.type(field, 100, typed);
                System.out.println(typed.line());
            }
        }
    }

    private Watchdog session() throws Exception {
        try (Desk desk = Desk.open(workspace, 1440, 900)) {
            Watchdog watchdog = new Watchdog();
            try (watchdog) {
                new Session(desk, watchdog).run(SESSION_SEC);
            }
            // the window's thread adds to them until the watchdog is closed
            System.out.println(watchdog.gaps.line());
            System.out.println(watchdog.waits.line());
            return watchdog;
        }
    }

    private Measured measured(String what, double target) {
        Measured one = new Measured(what, target);
        all.add(one);
        return one;
    }

    /** The system's average of the last minute, threads that wanted to run. */
    private static String load() throws Exception {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }
}
