package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.pipeline.CancellationToken;
import app.lectern.sound.MicrophoneRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Gives the chosen scene a recording: from the microphone or from a file. Each makes a new draft of the script. */
public final class RecordingViewModel {
    private static final double SILENT_DB = -96;

    private final Studio studio;
    private final Supplier<@Nullable Lesson> lesson;
    private final Supplier<Integer> scene;
    private final Consumer<Consumer<VideoScript>> saving;
    private final Runnable changed;
    private final Supplier<MicrophoneRecorder> microphones;
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final DoubleProperty levelDb = new SimpleDoubleProperty(SILENT_DB);
    private final StringProperty notice = new SimpleStringProperty("");
    private final CancellationToken closing = new CancellationToken();
    private @Nullable MicrophoneRecorder recorder;

    /**
     * @param scene the chosen one, from 0
     * @param saving saves what is written, then goes on with the script
     * @param changed told on the window's thread when there is a new draft
     */
    RecordingViewModel(
            Studio studio,
            Supplier<@Nullable Lesson> lesson,
            Supplier<Integer> scene,
            Consumer<Consumer<VideoScript>> saving,
            Runnable changed) {
        this.studio = studio;
        this.lesson = lesson;
        this.scene = scene;
        this.saving = saving;
        this.changed = changed;
        this.microphones = MicrophoneRecorder::new;
    }

    /** Starts to record; {@link #stop} ends it. */
    public void record() {
        if (!recording.get()) {
            saving.accept(this::record);
        }
    }

    private void record(VideoScript script) {
        MicrophoneRecorder own = microphones.get();
        recorder = own;
        int index = scene.get();
        notice.set("");
        recording.set(true);
        Consumer<Double> level = Fx.latest(levelDb::set);
        Callable<VideoScript> work = () -> {
            Path take = Files.createTempFile("lectern-take-", ".wav");
            try {
                own.record(take, level::accept, closing);
                return studio.lectern().recordings().use(studio.user(), script.scriptId(), index, take);
            } finally {
                Files.deleteIfExists(take);
            }
        };
        Fx.work(work, this::done, this::fail);
    }

    /** Ends the take and keeps it. */
    public void stop() {
        if (recorder != null) {
            recorder.stop();
        }
    }

    /** Takes a sound file. */
    public void importFile(Path file) {
        change((script, index) -> studio.lectern().recordings().use(studio.user(), script, index, file));
    }

    /** Lets the scene be spoken again. */
    public void remove() {
        change((script, index) -> studio.lectern().recordings().remove(studio.user(), script, index));
    }

    private interface Change {
        VideoScript of(String scriptId, int scene) throws IOException;
    }

    private void change(Change change) {
        int index = scene.get();
        notice.set("");
        saving.accept(script -> {
            busy.set(true);
            Fx.work(() -> change.of(script.scriptId(), index), this::done, this::fail);
        });
    }

    private void done(VideoScript draft) {
        settle();
        notice.set(studio.words().of("recording.new-draft"));
        changed.run();
    }

    private void fail(Exception e) {
        settle();
        if (!closing.isCanceled()) {
            notice.set(studio.words().failure(e));
        }
    }

    private void settle() {
        recording.set(false);
        busy.set(false);
        levelDb.set(SILENT_DB);
        recorder = null;
    }

    /** Whether the chosen scene has a recording. */
    public boolean hasRecording() {
        Lesson now = lesson.get();
        int index = scene.get();
        return now != null
                && index < now.scenes().size()
                && now.scenes().get(index).voicing() instanceof Recorded;
    }

    public BooleanProperty recording() {
        return recording;
    }

    public BooleanProperty busy() {
        return busy;
    }

    /** The microphone's peak, dB of full scale. */
    public DoubleProperty levelDb() {
        return levelDb;
    }

    /** What there is to tell, in words; empty when there is nothing. */
    public StringProperty notice() {
        return notice;
    }

    /** Throws a take that is under way away. */
    public void close() {
        closing.cancel();
    }
}
