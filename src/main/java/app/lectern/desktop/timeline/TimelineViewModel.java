package app.lectern.desktop.timeline;

import app.lectern.desktop.Background;
import app.lectern.desktop.playing.Listening;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** The scenes on a line of time, and where somebody is on it. Owned by the window's thread. */
public final class TimelineViewModel {
    /** No moment. */
    public static final double NOWHERE = -1;

    private record Heard(Narration narration, Waveform waveform) {
        static Heard of(Narration narration) {
            return new Heard(narration, Waveform.of(narration));
        }
    }

    private final ToDoubleFunction<Scene> seconds;
    private final BiConsumer<Scene, Narration> heard;
    private final Waveforms waveforms = new Waveforms();
    private final Listening listening;
    private final Background background;
    private final IntConsumer choose;
    private final ReadOnlyObjectWrapper<ScenePlaces> places;
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final DoubleProperty playhead = new SimpleDoubleProperty(NOWHERE);
    private final Set<Scene> failed = new HashSet<>();
    private final CancellationToken closing = new CancellationToken();
    private @Nullable Script script;
    private boolean busy;
    private int wantedFrom;
    private int wantedTo;

    /**
     * A line of time.
     *
     * @param seconds how long a scene is, as far as is known
     * @param choose goes to a scene, from 0
     * @param heard told of each narration that was listened to
     */
    public TimelineViewModel(
            ToDoubleFunction<Scene> seconds,
            Listening listening,
            Background background,
            IntConsumer choose,
            BiConsumer<Scene, Narration> heard) {
        this.seconds = seconds;
        this.heard = heard;
        this.listening = listening;
        this.background = background;
        this.choose = choose;
        this.places = new ReadOnlyObjectWrapper<>(ScenePlaces.of(List.of(), seconds));
    }

    /** Shows a script. */
    public void show(Script now) {
        if (script != null && !soundsAlike(script, now)) {
            waveforms.forget();
            failed.clear();
        }
        script = now;
        lay();
    }

    /** Whether what is spoken in both is spoken in the same way. */
    private static boolean soundsAlike(Script one, Script other) {
        return one.voicing().equals(other.voicing())
                && one.pronunciations().equals(other.pronunciations())
                && one.shownLanguage().equals(other.shownLanguage());
    }

    /** Draws a scene's narration from now on. */
    public void heard(Scene scene, Narration narration) {
        heard(scene, Waveform.of(narration));
    }

    private void heard(Scene scene, Waveform waveform) {
        waveforms.heard(scene, waveform);
        lay();
    }

    private void lay() {
        places.set(ScenePlaces.of(scenes(), seconds));
    }

    /** The scenes that are shown. */
    public List<Scene> scenes() {
        return script == null ? List.of() : script.scenes();
    }

    /** How loud a scene's narration is; null while it is not known. */
    public @Nullable Waveform waveform(int scene) {
        return waveforms.of(scenes().get(scene));
    }

    /**
     * Listens to those of some scenes that were not heard yet, one after another, in the background.
     *
     * @param to one after the last
     */
    public void listenTo(int from, int to) {
        wantedFrom = from;
        wantedTo = to;
        listenOn();
    }

    private void listenOn() {
        Script now = script;
        if (now == null || busy || closing.isCanceled()) {
            return;
        }
        for (int i = wantedFrom; i < Math.min(wantedTo, now.scenes().size()); i++) {
            Scene scene = now.scenes().get(i);
            if (!scene.text().isBlank() && waveforms.of(scene) == null && !failed.contains(scene)) {
                listen(now, i, scene);
                return;
            }
        }
    }

    private void listen(Script now, int index, Scene scene) {
        busy = true;
        background.work(
                () -> Heard.of(listening.listen(now, index, closing)),
                one -> {
                    busy = false;
                    heard.accept(scene, one.narration());
                    heard(scene, one.waveform());
                    listenOn();
                },
                _ -> {
                    // whoever plays the scene is told why it cannot be spoken
                    busy = false;
                    failed.add(scene);
                    listenOn();
                });
    }

    /** Goes to a scene, from 0; beyond an end to the last or the first. */
    public void go(int scene) {
        if (!scenes().isEmpty()) {
            choose.accept(Math.clamp(scene, 0, scenes().size() - 1));
        }
    }

    /** Where the scenes are; anew when one of them is longer or shorter than was thought. */
    public ReadOnlyObjectProperty<ScenePlaces> places() {
        return places.getReadOnlyProperty();
    }

    /** The chosen scene, from 0. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** The moment that is heard, seconds from the beginning; {@link #NOWHERE} when nothing is. */
    public DoubleProperty playhead() {
        return playhead;
    }

    /** Gives up listening. */
    public void close() {
        closing.cancel();
    }
}
