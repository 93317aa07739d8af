package app.lectern.desktop.playing;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Playback;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.SlideState;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javax.sound.sampled.LineUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Plays a script from a place on, scene after scene. Each scene is spoken while the one before it is heard. Where there is
 * no sound device the marks go on in time all the same. Owned by the window's thread, which calls {@link #tick} at every
 * frame.
 */
public final class PlayViewModel {
    /** What is going on. */
    public enum State {
        STOPPED,
        PREPARING,
        PLAYING,
        PAUSED
    }

    private final Words words;
    private final Listening listening;
    private final Background background;
    private final Playback device;
    private final Playback silent;
    private final BiConsumer<Scene, Narration> heard;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.STOPPED);
    private final ReadOnlyIntegerWrapper scene = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper seconds = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<SpokenRange> spoken = new ReadOnlyObjectWrapper<>(SpokenRange.NONE);
    private final ReadOnlyObjectWrapper<SlideState> slide = new ReadOnlyObjectWrapper<>(SlideState.WHOLE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Map<Integer, SceneSound> ready = new HashMap<>();
    private Playback playback;
    private CancellationToken token = new CancellationToken();
    private @Nullable Script script;
    private @Nullable SceneSound sound;
    private int caret;

    /**
     * A player of scripts.
     *
     * @param device plays, or throws that it cannot
     * @param silent goes on in time where the device cannot play
     * @param heard told of each scene's narration as soon as it is there
     */
    public PlayViewModel(
            Words words,
            Listening listening,
            Background background,
            Playback device,
            Playback silent,
            BiConsumer<Scene, Narration> heard) {
        this.words = words;
        this.listening = listening;
        this.background = background;
        this.device = device;
        this.silent = silent;
        this.heard = heard;
        this.playback = device;
    }

    /**
     * Plays from a scene on, in place of what was playing.
     *
     * @param first from 0
     * @param from a UTF-16 index of its written narration: the sentence there is the first to be heard
     */
    public void play(Script what, int first, int from) {
        stop();
        notice.set("");
        script = what;
        caret = from;
        token = new CancellationToken();
        enter(first);
    }

    private void enter(int index) {
        scene.set(index);
        seconds.set(0);
        spoken.set(SpokenRange.NONE);
        SceneSound there = ready.remove(index);
        if (there == null) {
            state.set(State.PREPARING);
            prepare(index);
        } else {
            begin(there);
        }
    }

    private void prepare(int index) {
        Script whole = script;
        CancellationToken own = token;
        if (whole == null || index >= whole.scenes().size()) {
            return;
        }
        background.work(
                () -> listening.listen(whole, index, own), narration -> prepared(whole, index, narration, own), e -> {
                    // what failed ahead of time is asked for again, and told, when its scene comes
                    if (token == own && state.get() == State.PREPARING && scene.get() == index) {
                        stop();
                        notice.set(words.failure(e));
                    }
                });
    }

    private void prepared(Script whole, int index, Narration narration, CancellationToken own) {
        heard.accept(whole.scenes().get(index), narration);
        if (token != own || own.isCanceled()) {
            return;
        }
        SceneSound there = SceneSound.of(whole, index, narration);
        if (state.get() == State.PREPARING && scene.get() == index) {
            begin(there);
        } else {
            ready.put(index, there);
        }
    }

    private void begin(SceneSound there) {
        sound = there;
        state.set(State.PREPARING);
        int from = there.startOf(caret);
        caret = 0;
        CancellationToken own = token;
        background.work(() -> start(there, from, own), started -> started(started, from, own), e -> fail(e, own));
        prepare(scene.get() + 1);
    }

    /** Waits for the device. A start that is not wanted any more must not replace the sound of a later one. */
    private Playback start(SceneSound there, int from, CancellationToken own) throws LineUnavailableException {
        synchronized (device) {
            own.throwIfCanceled();
            try {
                device.play(there.samples(), there.sampleRate(), from);
                return device;
            } catch (LineUnavailableException _) {
                silent.play(there.samples(), there.sampleRate(), from);
                return silent;
            }
        }
    }

    private void started(Playback started, int from, CancellationToken own) {
        if (token == own) {
            playback = started;
            state.set(State.PLAYING);
            notice.set(started.equals(silent) ? words.of("play.no-sound") : "");
            mark(from);
        } else if (state.get() == State.STOPPED) {
            started.stop();
        }
    }

    private void fail(Exception e, CancellationToken own) {
        if (token == own && !own.isCanceled()) {
            stop();
            notice.set(words.failure(e));
        }
    }

    /** Marks what is heard now, and goes on to the next scene where one is over. */
    public void tick() {
        SceneSound now = sound;
        if (state.get() != State.PLAYING || now == null) {
            return;
        }
        int at = playback.position();
        if (at < now.samples().length) {
            mark(at);
        } else if (script != null && scene.get() + 1 < script.scenes().size()) {
            enter(scene.get() + 1);
        } else {
            stop();
        }
    }

    private void mark(int at) {
        if (sound != null) {
            seconds.set(sound.seconds(at));
            spoken.set(sound.spokenAt(at));
            slide.set(sound.slideAt(at));
        }
    }

    /** Holds what is playing, or goes on with it. */
    public void pauseOrResume() {
        if (state.get() == State.PLAYING) {
            playback.pause();
            state.set(State.PAUSED);
        } else if (state.get() == State.PAUSED) {
            playback.resume();
            state.set(State.PLAYING);
        }
    }

    /** Ends what is playing; nothing is marked any more. */
    public void stop() {
        token.cancel();
        token = new CancellationToken();
        playback.stop();
        ready.clear();
        sound = null;
        script = null;
        state.set(State.STOPPED);
        spoken.set(SpokenRange.NONE);
        slide.set(SlideState.WHOLE);
        notice.set("");
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether something is playing, held, or about to play. */
    public boolean isOn() {
        return state.get() != State.STOPPED;
    }

    /** The scene that is heard, from 0. */
    public ReadOnlyIntegerProperty scene() {
        return scene.getReadOnlyProperty();
    }

    /** How much of the scene was heard. */
    public ReadOnlyDoubleProperty seconds() {
        return seconds.getReadOnlyProperty();
    }

    /** The part of the scene's written narration that is being spoken; {@link SpokenRange#NONE} when none is. */
    public ReadOnlyObjectProperty<SpokenRange> spoken() {
        return spoken.getReadOnlyProperty();
    }

    /** What of the scene's slide is to be seen. */
    public ReadOnlyObjectProperty<SlideState> slide() {
        return slide.getReadOnlyProperty();
    }

    /** What did not work, in words; empty when all goes well. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }
}
