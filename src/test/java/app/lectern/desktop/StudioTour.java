package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.support.GatedNarrator;
import app.lectern.support.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/**
 * Makes the pictures of the user guide: every screen, in both languages and looks, in four sizes of text and two of the
 * window, what is seen now and then in one of the window. Not part of any other run: {@code mvn -q test-compile surefire:test@tour}, of some only with
 * {@code -Dtour.screens=editor,palette -Dtour.looks=ko-light}.
 */
class StudioTour {
    private static final Path GUIDE = Path.of("docs", "user-guide");

    private final Set<String> screens = chosen("tour.screens");
    private final Set<String> looks = chosen("tour.looks");

    private static Set<String> chosen(String property) {
        return Arrays.stream(System.getProperty(property, "").split(","))
                .filter(name -> !name.isBlank())
                .collect(Collectors.toSet());
    }

    private boolean isWanted(TourView view) {
        return looks.isEmpty() || looks.stream().anyMatch(view.file()::startsWith);
    }

    @Test
    void everyScreenOfTheStudio() throws Exception {
        remove(TourWorkspace.FOLDER);
        try (TourWorkspace workspace = new TourWorkspace()) {
            for (TourView view : views()) {
                if (isWanted(view)) {
                    see(workspace, view);
                }
            }
        } finally {
            remove(TourWorkspace.FOLDER);
        }
    }

    @Test
    void whatStandsBeforeTheStudio() throws Exception {
        for (TourView view : TourView.OF_EVERY_SCREEN) {
            if (isWanted(view)) {
                door(view);
            }
        }
    }

    /** A changed lesson from the author's request to what is published, by two people. */
    @Test
    void fromPleaseCheckToOnline() throws Exception {
        if (!screens.isEmpty() && !screens.contains("errand")) {
            return;
        }
        for (ErrandLesson lesson : List.of(ErrandLesson.KOREAN, ErrandLesson.ENGLISH)) {
            errand(lesson);
        }
    }

    private static void errand(ErrandLesson lesson) throws Exception {
        Path folder = Files.createTempDirectory("lectern-errand");
        Path workspace = folder.resolve("workspace");
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T05:20:00Z"));
        TourView view = TourView.OF_EVERY_SCREEN.stream()
                .filter(one -> one.language().equals(lesson.language()))
                .findFirst()
                .orElseThrow();
        String language = lesson.language().getLanguage();
        try (Lectern lectern = TestLectern.open(workspace, clock, TestLectern.speaker(workspace));
                Errand errand = new Errand(lectern, lesson, view.choices(), folder, (studio, name) -> {
                    hideCarets();
                    PalettePng.write(
                            StillPicture.of(studio.scene()),
                            GUIDE.resolve("errand").resolve(name + "-" + language + ".png"));
                })) {
            errand.run();
        } finally {
            remove(folder);
        }
    }

    private static List<TourView> views() {
        return Stream.concat(TourView.OF_EVERY_SCREEN.stream(), TourView.OF_MAIN_SCREENS.stream())
                .toList();
    }

    private void see(TourWorkspace workspace, TourView view) throws Exception {
        boolean all = TourView.OF_EVERY_SCREEN.contains(view);
        try (StudioFixture studio = StudioFixture.onto(workspace.lectern(), TourWorkspace.SESSIONS, view.choices())) {
            studio.size(view.width(), view.height());
            TourWindow window = new TourWindow(studio, new Words(view.language()), workspace.narrator(), view);
            window.see("library.title");
            // what is due is told at the start
            window.press("toast.close");
            workspace.model().prepare();
            for (Map.Entry<String, TourStops.Stop> stop : TourStops.all().entrySet()) {
                if (all ? view.shows(stop.getKey()) : TourStops.MAIN.contains(stop.getKey())) {
                    stop.getValue().go(window);
                    take(studio, stop.getKey(), view);
                    workspace.bringBack();
                }
            }
        }
        workspace.dropCopies();
    }

    private void door(TourView view) throws Exception {
        Path folder = Files.createTempDirectory("lectern-door");
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T00:00:00Z"));
        TourNarrator narrator = new TourNarrator(new GatedNarrator(), clock);
        try (Lectern lectern = TestLectern.open(folder.resolve("workspace"), clock, narrator)) {
            Path sessions = folder.resolve("sessions");
            try (StudioFixture studio = StudioFixture.onto(lectern, sessions, view.choices())) {
                studio.size(view.width(), view.height());
                TourWindow window = new TourWindow(studio, new Words(view.language()), narrator, view);
                window.see("first.title");
                take(studio, "first-start", view);
                window.write("first.password", TourWorkspace.PASSWORD);
                window.write("first.repeat", TourWorkspace.PASSWORD);
                window.press("first.begin");
                window.see("steps.title");
                studio.awaitTrue(() -> !studio.sees(window.words().of("steps.voices-sought")));
                take(studio, "first-steps", view);
                window.press("steps.empty-do");
                window.see("library.empty");
                take(studio, "library-empty", view);
            }
            try (StudioFixture studio = StudioFixture.onto(lectern, sessions, view.choices())) {
                studio.size(view.width(), view.height());
                TourWindow window = new TourWindow(studio, new Words(view.language()), narrator, view);
                window.see("signin.how");
                window.write("signin.name", "김하늘");
                take(studio, "sign-in", view);
            }
        } finally {
            remove(folder);
        }
    }

    private void take(StudioFixture studio, String screen, TourView view) throws Exception {
        if (screens.isEmpty() || screens.contains(screen)) {
            hideCarets();
            PalettePng.write(
                    StillPicture.withPopups(studio.scene()),
                    GUIDE.resolve(screen).resolve(view.file()));
        }
    }

    /** A caret that blinks is in one picture and not in the next. */
    private static void hideCarets() {
        StudioFixture.onFx(() -> {
            Window.getWindows().stream()
                    .map(window -> window.getScene().getRoot())
                    .flatMap(root -> root.lookupAll(".text-input").stream())
                    .forEach(input -> input.setStyle("-fx-display-caret: false;"));
            return true;
        });
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
