package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.settings.SettingsPages;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.LibraryEntry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the screens once, as a person would, and ends: what Java loads and learns meanwhile is kept by packaging,
 * so that whoever opens a screen for the first time does not wait for it. It writes in the lesson it finds, so it begins only
 * in a workspace that has no more than that one. The log says {@value #OVER} when nothing was in its way. Window's thread.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String OVER = "The rehearsal is over";
    /** Slides, findings and waveforms of a screen come meanwhile. */
    private static final Duration LOOKS = Duration.ofMillis(900);

    private static final Duration TYPES = Duration.ofMillis(60);
    /** A minute: a machine that builds has other work too. */
    private static final int MOST_LOOKS = 66;

    private static final String SENTENCE = "받는 사람을 두 번 확인하고 보냅니다. ";

    private record Step(BooleanSupplier ready, Runnable run, Duration then) {}

    private final Studio studio;
    private final Scene scene;
    private final Runnable end;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int looks;

    Rehearsal(Studio studio, Scene scene, Runnable end) {
        this.studio = studio;
        this.scene = scene;
        this.end = end;
    }

    void begin() {
        Fx.work(() -> studio.lectern().library().entries(studio.user()), this::plan, this::failed);
    }

    private void failed(Exception e) {
        LOG.error("The rehearsal ends before its end", e);
        end.run();
    }

    private void plan(List<LibraryEntry> entries) {
        if (entries.size() != 1) {
            failed(new IllegalStateException("a rehearsal takes a workspace with one lesson, made for it"));
            return;
        }
        look(() -> {});
        look(() -> render(Objects.requireNonNull(entries.getFirst().script())));
        write(entries.getFirst().video().videoId());
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

    /** Behind the screens a small video is made. */
    private void render(VideoScript script) {
        Fx.work(
                () -> studio.lectern()
                        .renders()
                        .createDraft(studio.user(), script.videoId(), script.scriptId(), VideoFormat.HD_720),
                _ -> {},
                this::failed);
    }

    /** Ends when the small video is there. */
    private void finish() {
        Fx.work(
                () -> studio.lectern()
                        .renders()
                        .newest(studio.user(), 1)
                        .getFirst()
                        .status(),
                status -> {
                    if (status == RenderJobStatus.SUCCEEDED) {
                        LOG.info(OVER);
                        end.run();
                    } else if (status == RenderJobStatus.FAILED) {
                        failed(new IllegalStateException("the render of a rehearsal failed"));
                    } else {
                        Fx.window().after(LOOKS, this::finish);
                    }
                },
                this::failed);
    }

    private void write(String videoId) {
        go(new Place.Editor(videoId));
        steps.add(new Step(() -> there(".narration-area") != null, () -> focus(".narration-area"), LOOKS));
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
        look(() -> studio.actions().of(key).orElseThrow().fire());
    }

    private void look(Runnable step) {
        steps.add(new Step(() -> true, step, LOOKS));
    }

    /** Types where the focus is. */
    private void type() {
        SENTENCE.chars()
                .forEach(letter -> steps.add(new Step(
                        () -> scene.getFocusOwner() instanceof TextInputControl, () -> insert(letter), TYPES)));
        look(() -> {});
    }

    private void insert(int letter) {
        TextInputControl field = (TextInputControl) scene.getFocusOwner();
        field.insertText(field.getCaretPosition(), Character.toString(letter));
    }

    private @Nullable Node there(String selector) {
        return scene.getRoot().lookup(selector);
    }

    private void focus(String selector) {
        Objects.requireNonNull(there(selector)).requestFocus();
    }

    private void press(KeyCode code) {
        Node node = scene.getFocusOwner();
        Event.fireEvent(
                node == null ? scene : node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void next() {
        Step step = steps.peek();
        if (step == null) {
            finish();
            return;
        }
        if (!step.ready().getAsBoolean()) {
            waitForIt();
            return;
        }
        looks = 0;
        steps.remove();
        try {
            step.run().run();
        } catch (RuntimeException e) {
            failed(e);
            return;
        }
        Fx.window().after(step.then(), this::next);
    }

    private void waitForIt() {
        looks++;
        if (looks > MOST_LOOKS) {
            failed(new IllegalStateException("what comes next is not there; the focus is on " + scene.getFocusOwner()));
            return;
        }
        Fx.window().after(LOOKS, this::next);
    }
}
