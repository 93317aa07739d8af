package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.SoundPlayer;
import app.lectern.domain.script.Scene;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.service.SpeechService;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Speaks the shown scene as the video will, and plays it. */
public final class ListenViewModel {
    private final SpeechService speech;
    private final Words words;
    private final Background background;
    private final Supplier<@Nullable SlideSource> source;
    private final Supplier<Integer> shown;
    private final SpokenLengths lengths;
    private final SoundPlayer player = new SoundPlayer();
    private final CancellationToken closing = new CancellationToken();
    private final BooleanProperty speaking = new SimpleBooleanProperty();
    private final StringProperty notice = new SimpleStringProperty("");

    /** @param source the script as it is written now */
    ListenViewModel(
            SpeechService speech,
            Words words,
            Background background,
            Supplier<@Nullable SlideSource> source,
            Supplier<Integer> shown,
            SpokenLengths lengths) {
        this.speech = speech;
        this.words = words;
        this.background = background;
        this.source = source;
        this.shown = shown;
        this.lengths = lengths;
    }

    /** Speaks the shown scene and plays it; what does not work is told in {@link #notice}. */
    public void listen() {
        SlideSource now = source.get();
        if (now == null) {
            return;
        }
        notice.set("");
        speaking.set(true);
        int scene = shown.get();
        background.work(
                () -> speech.listen(now.script(), scene, now.pictures(), closing),
                narration -> spoken(now.script().scenes().get(scene), narration),
                this::fail);
    }

    private void spoken(Scene scene, Narration narration) {
        lengths.spoken(scene, narration.samples().length / (double) narration.sampleRate());
        background.work(
                () -> {
                    player.play(narration.samples(), narration.sampleRate());
                    return narration;
                },
                _ -> speaking.set(false),
                this::fail);
    }

    private void fail(Exception e) {
        speaking.set(false);
        if (!closing.isCanceled()) {
            notice.set(words.failure(e));
        }
    }

    /** Whether a scene is being spoken. */
    public BooleanProperty speaking() {
        return speaking;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    void close() {
        closing.cancel();
        player.stop();
    }
}
