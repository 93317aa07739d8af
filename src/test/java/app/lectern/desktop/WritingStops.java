package app.lectern.desktop;

import app.lectern.desktop.TourStops.Stop;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/** How to come to what helps an author write: questions, reviewers, other languages, a model. */
final class WritingStops {
    private static final int ASKS = 7;
    private static final int CHANGED = 2;
    private static final int LEFT = 7;
    private static final int SPOKEN = 8;
    /** So much of what stands above the question is seen too. */
    private static final double ABOVE = 140;

    private WritingStops() {}

    /** Adds the stops behind the editor's own; each begins where the one before ended. */
    static void add(Map<String, Stop> stops) {
        stops.put("question", WritingStops::question);
        stops.put("review-ask", WritingStops::ask);
        stops.put("translation", WritingStops::translation);
        stops.put("drafting-sent", WritingStops::sent);
        stops.put("drafting", WritingStops::offer);
    }

    private static void question(TourWindow window) {
        window.keys(KeyCode.ESCAPE);
        window.keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        window.choose(ASKS);
        window.press("editor.properties");
        // where the side is a drawer it is open now, with the page of last time
        StudioFixture.onFx(() -> {
            ((ToggleButton) window.studio().root().lookup(".editor-side .segment")).fire();
            return true;
        });
        window.see("question.asks");
        StudioFixture.onFx(() -> {
            scrollToQuestion(window);
            return true;
        });
    }

    private static void scrollToQuestion(TourWindow window) {
        Node field = Objects.requireNonNull(
                NodeSearch.field(window.studio().root(), window.words().of("question.text")));
        ScrollPane pane = (ScrollPane) window.studio().root().lookup(".editor-side .scroll-pane");
        Node all = pane.getContent();
        double top =
                all.sceneToLocal(field.localToScene(field.getBoundsInLocal())).getMinY();
        double hidden =
                all.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue((top - ABOVE) / hidden);
    }

    private static void ask(TourWindow window) {
        window.press("editor.properties");
        window.press("editor.send");
        Popups.write(window.words().of("editor.send-note"), "신고 기한을 법령에 맞게 고쳤습니다.");
        Popups.tick("이도윤");
        Popups.write(window.words().of("asking.due"), "2026-03-06");
    }

    private static void translation(TourWindow window) {
        Popups.close();
        window.library();
        window.narrator().forget();
        window.write("library.search", TourWorkspace.TRANSLATED);
        Words words = window.words();
        String language = Locale.ENGLISH.getDisplayLanguage(words.locale().get());
        String left = language + " · " + words.of("translating.left", LEFT);
        window.studio().press(String.join(", ", TourWorkspace.TRANSLATED, words.of("state.draft"), left));
        window.see("translating.source");
        window.choose(CHANGED);
        window.see("translating.update");
        window.awaitSpoken(SPOKEN);
    }

    private static void sent(TourWindow window) {
        window.editor(TourWorkspace.WRITTEN, "state.draft", SPOKEN);
        window.keys(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
        window.write("palette.prompt", window.words().of("drafting.open"));
        window.keys(KeyCode.ENTER);
        window.see("drafting.title");
        window.press("drafting.task.plain");
        window.press("drafting.look");
        window.see("drafting.sent");
    }

    private static void offer(TourWindow window) {
        window.press("drafting.send");
        window.see("drafting.count", 0, 3);
        window.press("drafting.accept-scene", 3);
        window.see("drafting.count", 1, 3);
    }
}
