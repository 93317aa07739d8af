package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.settings.SettingsPages;
import app.lectern.service.LibraryEntry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Goes through the screens once, as a person would, and ends: what Java loads and learns meanwhile is kept by packaging,
 * so that whoever opens a screen for the first time does not wait for it. Window's thread.
 */
final class Rehearsal {
    private static final Duration LOOKS = Duration.ofMillis(900);
    private static final Duration TYPES = Duration.ofMillis(60);
    private static final String SENTENCE = "받는 사람을 두 번 확인하고 보냅니다. ";

    private record Step(Runnable run, Duration then) {}

    private final Studio studio;
    private final Scene scene;
    private final Runnable end;
    private final Deque<Step> steps = new ArrayDeque<>();

    Rehearsal(Studio studio, Scene scene, Runnable end) {
        this.studio = studio;
        this.scene = scene;
        this.end = end;
    }

    void begin() {
        Fx.work(() -> studio.lectern().library().entries(studio.user()), this::plan, _ -> end.run());
    }

    private void plan(List<LibraryEntry> entries) {
        look(() -> {});
        entries.stream().findFirst().ifPresent(entry -> write(entry.video().videoId()));
        act("action.palette");
        type();
        look(() -> press(KeyCode.ESCAPE));
        act("action.shortcuts");
        look(() -> press(KeyCode.ESCAPE));
        for (Place.Settings.Page page : SettingsPages.of(studio.user())) {
            go(new Place.Settings(page));
        }
        act("action.review");
        act("action.renders");
        act("action.library");
        act("action.editor");
        next();
    }

    private void write(String videoId) {
        go(new Place.Editor(videoId));
        look(() -> focus(".narration-area"));
        type();
        act("action.undo");
        act("action.scene-down");
        act("action.undo");
        act("action.find");
        type();
        look(() -> press(KeyCode.ESCAPE));
    }

    private void go(Place place) {
        look(() -> studio.navigator().go(place));
    }

    private void act(String key) {
        look(() -> studio.actions().of(key).ifPresent(Action::fire));
    }

    private void look(Runnable step) {
        steps.add(new Step(step, LOOKS));
    }

    /** Types where the focus is. */
    private void type() {
        SENTENCE.chars().forEach(letter -> steps.add(new Step(() -> type(letter), TYPES)));
        look(() -> {});
    }

    private void type(int letter) {
        if (scene.getFocusOwner() instanceof TextInputControl field) {
            field.insertText(field.getCaretPosition(), Character.toString(letter));
        }
    }

    private void focus(String selector) {
        Node node = scene.getRoot().lookup(selector);
        if (node != null) {
            node.requestFocus();
        }
    }

    private void press(KeyCode code) {
        Node node = scene.getFocusOwner();
        Event.fireEvent(
                node == null ? scene : node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            end.run();
            return;
        }
        step.run().run();
        Fx.window().after(step.then(), this::next);
    }
}
