package app.lectern.desktop.editor;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.SoundPlayer;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.service.LibraryEntry;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One video's script and what this person may do with it. */
public final class EditorViewModel {
    private final Studio studio;
    private final @Nullable String videoId;
    private final ObjectProperty<@Nullable Lesson> lesson = new SimpleObjectProperty<>();
    private final IntegerProperty scene = new SimpleIntegerProperty();
    private final ObjectProperty<VideoFormat> format = new SimpleObjectProperty<>(VideoFormat.HD_1080);
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty speaking = new SimpleBooleanProperty();
    private final SoundPlayer player = new SoundPlayer();
    private final CancellationToken closing = new CancellationToken();
    private final Runnable endWatch;

    /** The script of a video; of none when null. */
    public EditorViewModel(Studio studio, @Nullable String videoId) {
        this.studio = studio;
        this.videoId = videoId;
        format.set(studio.settings().choices().get().format());
        this.endWatch = studio.watches().onMove(_ -> refresh());
        refresh();
    }

    /** Reads the script anew. */
    public void refresh() {
        if (videoId != null) {
            Fx.work(() -> read(videoId), lesson::set, this::fail);
        }
    }

    private Lesson read(String id) {
        LibraryEntry entry = studio.lectern().library().entry(studio.user(), id);
        VideoScript script = entry.script();
        if (script == null) {
            throw new RefusedException(ReasonCode.SCRIPT_NOT_FOUND, Message.of("script.not-found", id));
        }
        return new Lesson(
                entry,
                VideoState.of(entry),
                script,
                SlideSource.of(studio.lectern().scripts(), script));
    }

    /** Approves the script. */
    public void approve() {
        act(script -> studio.lectern().reviews().approve(studio.user(), script.scriptId(), script.sha256()));
    }

    /** Sends the script back with a reason. */
    public void reject(String reason) {
        act(script -> studio.lectern().reviews().reject(studio.user(), script.scriptId(), reason));
    }

    /** Asks for a render in the chosen quality. */
    public void render() {
        act(script ->
                studio.lectern().renders().create(studio.user(), script.videoId(), script.scriptId(), format.get()));
    }

    /** Speaks the chosen scene as the video will, and plays it. */
    public void listen() {
        Lesson now = lesson.get();
        if (now == null) {
            return;
        }
        notice.set("");
        speaking.set(true);
        int chosen = scene.get();
        Fx.work(
                () -> {
                    Narration narration = studio.lectern()
                            .speech()
                            .listen(now.source().script(), chosen, now.source().pictures(), closing);
                    player.play(narration.samples(), narration.sampleRate());
                    return narration;
                },
                _ -> speaking.set(false),
                e -> {
                    speaking.set(false);
                    if (!closing.isCanceled()) {
                        fail(e);
                    }
                });
    }

    /** Whether a scene is being spoken. */
    public BooleanProperty speaking() {
        return speaking;
    }

    private interface Act {
        Object on(VideoScript script);
    }

    private void act(Act act) {
        Lesson now = lesson.get();
        if (now == null) {
            return;
        }
        notice.set("");
        busy.set(true);
        Callable<Object> work = () -> act.on(now.script());
        Fx.work(
                work,
                _ -> {
                    busy.set(false);
                    refresh();
                },
                e -> {
                    busy.set(false);
                    fail(e);
                });
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** Shows the newest result. */
    public void openResult() {
        if (videoId != null) {
            studio.navigator().go(new Place.Preview(videoId));
        }
    }

    /** Goes where videos are chosen. */
    public void openLibrary() {
        studio.navigator().go(new Place.Library());
    }

    /** Goes where this video's render is shown. */
    public void openRenders() {
        studio.navigator().go(new Place.Renders());
    }

    /** Whether this person approves and rejects scripts. */
    public boolean mayApprove() {
        return studio.user().has(Role.REVIEWER) || studio.user().has(Role.ADMIN);
    }

    /** Whether this person asks for renders. */
    public boolean mayRender() {
        return studio.user().has(Role.REVIEWER);
    }

    /** The key of the words that say why there is nothing to press now; null when there is. */
    public @Nullable String reasonKey(Lesson now) {
        ScriptStatus status = now.script().status();
        if (now.state() == VideoState.EXPIRED) {
            return "editor.why-expired";
        }
        if (status == ScriptStatus.REJECTED) {
            return "editor.why-rejected";
        }
        if (status == ScriptStatus.DRAFT) {
            return mayApprove() ? null : "editor.why-needs-approval";
        }
        if (now.state() == VideoState.RENDERING) {
            return "editor.why-rendering";
        }
        return mayRender() ? null : "editor.why-needs-reviewer";
    }

    /** Whether a video was chosen. */
    public boolean hasVideo() {
        return videoId != null;
    }

    public ObjectProperty<@Nullable Lesson> lesson() {
        return lesson;
    }

    /** The chosen scene, from 0. */
    public IntegerProperty scene() {
        return scene;
    }

    public ObjectProperty<VideoFormat> format() {
        return format;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Whether an action is on its way. */
    public BooleanProperty busy() {
        return busy;
    }

    /** Stops listening. */
    public void close() {
        closing.cancel();
        player.stop();
        endWatch.run();
    }
}
