package app.lectern.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** How to come to each screen of an open studio, from wherever the one before it was. */
final class TourStops {
    /** Goes to a screen and waits for what it shows. */
    @FunctionalInterface
    interface Stop {
        void go(TourWindow window);
    }

    /** The screens where people are most of the day. */
    static final Set<String> MAIN = Set.of("library-cards", "editor");

    /** What is seen now and then, and so in windows of 1280 by 800 only. */
    static final Set<String> FEW_LOOKS = Set.of(
            "question", "review-ask", "translation", "drafting-sent", "drafting", "export", "settings-model", "import");

    /** Where something is said in the video that is previewed. */
    private static final double SEEN_SECONDS = 7;

    private TourStops() {}

    /** By the name of the picture's folder, in the order of a working day. */
    static Map<String, Stop> all() {
        Map<String, Stop> stops = new LinkedHashMap<>();
        stops.put("library-cards", TourWindow::library);
        stops.put("library-list", TourStops::list);
        stops.put("toast", TourStops::toast);
        stops.put("editor", TourStops::editor);
        stops.put("editor-findings", TourStops::findings);
        stops.put("shortcuts", TourStops::shortcuts);
        stops.put("find", TourStops::find);
        WritingStops.add(stops);
        stops.put("compare", TourStops::compare);
        stops.put("editor-approved", window -> window.editor(TourWorkspace.APPROVED, "state.approved", 3));
        stops.put("review", TourStops::review);
        stops.put("renders", TourStops::renders);
        stops.put("preview", TourStops::preview);
        stops.put("export", TourStops::export);
        stops.put("settings-window", window -> settings(window, "settings.window", "settings.workspace"));
        stops.put("settings-profile", window -> settings(window, "settings.profile", "session.title"));
        stops.put("settings-voices", window -> settings(window, "settings.voices", "engine.espeak-ng"));
        stops.put("settings-themes", window -> settings(window, "settings.themes", "contrast.title"));
        stops.put("settings-quality", window -> settings(window, "settings.quality", "quality.aspect"));
        stops.put("settings-model", TourStops::model);
        stops.put("settings-people", window -> settings(window, "settings.people", "people.add"));
        stops.put("settings-trainings", window -> settings(window, "settings.trainings", "trainings.zone"));
        stops.put("import", TourStops::importing);
        stops.put("palette", TourStops::palette);
        stops.put("error", TourStops::error);
        return stops;
    }

    private static void list(TourWindow window) {
        window.library();
        window.press("library.lines");
    }

    private static void toast(TourWindow window) {
        window.library();
        window.press("library.cards");
        window.write("library.search", "Phishing awareness");
        window.focus(".library-list");
        window.keys(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
        window.press("library.remove");
        window.see("toast.undo");
        window.write("library.search", "");
    }

    private static void editor(TourWindow window) {
        if (window.studio().sees(window.words().of("toast.close"))) {
            window.press("toast.close");
        }
        window.editor(TourWorkspace.WRITTEN, "state.draft", 8);
        window.choose(2);
        window.append("editor.narration", " 단체 주소는 펼쳐서 봅니다.");
        window.studio().seeBeginning(window.words().of("saving.kept"));
        window.awaitSpoken(9);
    }

    private static void findings(TourWindow window) {
        window.choose(6);
        window.write("editor.narration", "");
        side(window, "check.title");
        window.studio().seeBeginning(window.words().of("finding.error"));
    }

    /** A page of the right side, which is behind a button where the window is narrow. */
    private static void side(TourWindow window, String page) {
        window.press("editor.properties");
        window.press(page);
    }

    private static void shortcuts(TourWindow window) {
        window.keys(KeyCode.F1);
        window.see("action.shortcuts");
    }

    private static void find(TourWindow window) {
        window.keys(KeyCode.ESCAPE);
        window.press("editor.properties");
        window.keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        window.choose(2);
        window.keys(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
        window.write("find.wanted", "암호");
        window.write("find.replacement", "비밀번호");
        window.see("find.of", 1, 6);
    }

    private static void compare(TourWindow window) {
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        window.editor(TourWorkspace.COMPARED, "state.draft", 2);
        side(window, "history.title");
        window.press("history.compare-of", 1);
        window.see("compare.changes", 3);
    }

    private static void review(TourWindow window) {
        window.go(KeyCode.DIGIT3);
        window.see("review.draft");
    }

    private static void renders(TourWindow window) {
        window.go(KeyCode.DIGIT4);
        window.see("renders.running");
    }

    private static void preview(TourWindow window) {
        // large text leaves no room for what is finished
        StudioFixture.onFx(() -> {
            ListView<?> list = (ListView<?>) window.studio().root().lookup(".renders-list");
            list.scrollTo(list.getItems().size() - 2);
            return true;
        });
        window.press("action.open-result");
        window.see("preview.no-sound");
        Image first = frame(window);
        StudioFixture.onFx(() -> {
            ((Slider) window.studio().root().lookup(".player-bar .slider")).setValue(SEEN_SECONDS);
            return true;
        });
        window.studio().awaitTrue(() -> frame(window) != null && !Objects.equals(frame(window), first));
    }

    /** What the player shows; null before the first picture. */
    private static @Nullable Image frame(TourWindow window) {
        return StudioFixture.onFx(() -> window.studio().root().lookup(".player .image-view") instanceof ImageView view
                ? view.getImage()
                : null);
    }

    private static void export(TourWindow window) {
        window.press("export.title");
        window.studio().tick(window.words().of("export.scorm_12"));
        StudioFixture.onFx(() -> {
            window.studio().root().layout();
            ((ScrollPane) window.studio().root().lookup(".pane-right .scroll-pane")).setVvalue(1);
            return true;
        });
        window.write("export.folder", TourWorkspace.OUT.toString());
    }

    private static void model(TourWindow window) {
        settings(window, "settings.model", "model.on");
        window.press("model.look");
        window.studio().seeBeginning(TourModel.URL);
    }

    private static void importing(TourWindow window) {
        window.library();
        LibraryWindowTest.drop(TourWorkspace.DECK);
        window.see("importing.count", 5, 5);
    }

    private static void settings(TourWindow window, String page, String shown) {
        window.go(KeyCode.DIGIT5);
        window.press(page);
        window.see(shown);
    }

    private static void palette(TourWindow window) {
        window.keys(KeyCode.ESCAPE);
        window.studio().awaitTrue(() -> !window.studio().sees(window.words().of("importing.all")));
        window.library();
        window.keys(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        window.write("palette.prompt", "보");
    }

    private static void error(TourWindow window) {
        window.keys(KeyCode.ESCAPE);
        Platform.runLater(() -> {
            IOException cause = new IOException("No space left on device");
            throw new UncheckedIOException(cause.getMessage(), cause);
        });
        // whoever waits for conditions takes what nobody caught, so the window has it first
        StudioFixture.onFx(() -> true);
        StudioFixture.onFx(() -> true);
        window.see("problem.title-disk");
    }
}
