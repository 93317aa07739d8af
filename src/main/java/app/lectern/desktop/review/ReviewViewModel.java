package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.Playback;
import app.lectern.desktop.parts.SilentPlayback;
import app.lectern.desktop.parts.SoundPlayer;
import app.lectern.desktop.playing.PlayViewModel;
import app.lectern.desktop.playing.SpokenRange;
import app.lectern.domain.account.Role;
import app.lectern.domain.script.SceneComment;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The desk of a review: one script of the queue, its scenes with what changed, and what is marked in them. */
public final class ReviewViewModel {
    private final Studio studio;
    private final Background background;
    private final QueueViewModel queue;
    private final CommentsViewModel comments;
    private final VerdictViewModel verdict;
    private final PlayViewModel playing;
    private final RecordViewModel record;
    private final PlanViewModel plan;
    private final ReadOnlyObjectWrapper<@Nullable Reviewed> reviewed = new ReadOnlyObjectWrapper<>();
    private final ShownScenes shown = new ShownScenes();
    private final ReadOnlyIntegerWrapper scene = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Marked> marked = new ReadOnlyObjectWrapper<>(Marked.NONE);
    private final StringProperty failure = new SimpleStringProperty("");
    private @Nullable String wanted;

    /**
     * A desk.
     *
     * @param videoId whose script is looked at first; null for the first of the queue
     * @param changed told when something happened that others count
     */
    public ReviewViewModel(Studio studio, @Nullable String videoId, Runnable changed) {
        this(studio, videoId, changed, Fx.window(), new SoundPlayer());
    }

    ReviewViewModel(Studio studio, @Nullable String videoId, Runnable changed, Background background, Playback device) {
        this.studio = studio;
        this.background = background;
        this.wanted = videoId;
        Runnable done = () -> {
            changed.run();
            refresh();
        };
        queue = new QueueViewModel(studio, background, this::fail);
        comments = new CommentsViewModel(studio, background, reviewed::get, done);
        verdict = new VerdictViewModel(studio, background, reviewed::get, done);
        record = new RecordViewModel(studio, background, reviewed::get);
        plan = new PlanViewModel(studio, background, done);
        playing = new PlayViewModel(
                studio.words(),
                (script, index, token) -> {
                    Reviewed now = reviewed.get();
                    return studio.lectern()
                            .speech()
                            .listen(
                                    script,
                                    index,
                                    now == null ? null : now.source().pictures(),
                                    token);
                },
                background,
                device,
                new SilentPlayback(System::nanoTime),
                (_, _) -> {});
        queue.shown().addListener(_ -> openFirst());
        playing.spoken().addListener((_, _, spoken) -> markSpoken(spoken));
        playing.scene().addListener((_, _, now) -> follow(now.intValue()));
        refresh();
    }

    /** Reads the queue and the script anew. */
    public void refresh() {
        queue.refresh();
        if (wanted != null) {
            read(wanted);
        }
    }

    private void openFirst() {
        if (wanted == null && !queue.shown().get().isEmpty()) {
            open(queue.shown().get().getFirst().script().videoId());
        }
    }

    /** Looks at a video's newest script. */
    public void open(String videoId) {
        if (!videoId.equals(wanted)) {
            playing.stop();
            marked.set(Marked.NONE);
            shown.startAnew();
            verdict.notice().set("");
            comments.notice().set("");
            scene.set(-1);
        }
        wanted = videoId;
        read(videoId);
    }

    private void read(String videoId) {
        background.work(() -> Reviewed.read(studio, videoId), this::take, this::fail);
    }

    private void take(Reviewed read) {
        if (!read.script().videoId().equals(wanted)) {
            return;
        }
        Reviewed before = reviewed.get();
        failure.set("");
        if (before == null || !before.script().sha256().equals(read.script().sha256())) {
            playing.stop();
        }
        boolean other = before == null
                || !before.script().videoId().equals(read.script().videoId());
        reviewed.set(read);
        shown.of(read);
        if (other || scene.get() >= read.scenes().size() || scene.get() < 0) {
            scene.set(shown.first());
        }
    }

    private void fail(Exception e) {
        failure.set(studio.words().failure(e));
    }

    /** Chooses a scene, from 0, and shows it. */
    public void choose(int index) {
        Reviewed now = reviewed.get();
        if (now == null || index < 0 || index >= now.scenes().size()) {
            return;
        }
        shown.unfold(index);
        if (!playing.isOn() && marked.get().scene() != index) {
            marked.set(Marked.NONE);
        }
        scene.set(index);
    }

    /** Goes some shown scenes on, or back when negative. */
    public void step(int by) {
        shown.beside(scene.get(), by).ifPresent(this::goOn);
    }

    /** What is playing goes on from another scene. */
    private void goOn(int index) {
        choose(index);
        if (playing.isOn()) {
            play(index);
        }
    }

    /** Plays from a scene on. */
    public void play(int index) {
        Reviewed now = reviewed.get();
        if (now != null) {
            choose(index);
            playing.play(now.source().script(), index, 0);
        }
    }

    /** Plays the chosen scene, or holds what is playing, or goes on with it. */
    public void playOrHold() {
        if (playing.isOn()) {
            playing.pauseOrResume();
        } else {
            playChosen();
        }
    }

    /** Plays from the chosen scene on. */
    public void playChosen() {
        play(Math.max(0, scene.get()));
    }

    private void follow(int index) {
        if (playing.isOn()) {
            choose(index);
        }
    }

    private void markSpoken(SpokenRange spoken) {
        boolean none = spoken.equals(SpokenRange.NONE);
        marked.set(none ? Marked.NONE : new Marked(playing.scene().get(), spoken.from(), spoken.to()));
    }

    /** Shows what a comment is about, its words marked as far as the scene still says them. */
    public void show(SceneComment comment) {
        Reviewed now = reviewed.get();
        int index = now == null ? -1 : now.sceneOf(comment.sceneId());
        if (now == null || index < 0) {
            return;
        }
        playing.stop();
        choose(index);
        int from = comment.quote() == null ? -1 : now.scenes().get(index).text().indexOf(comment.quote());
        marked.set(
                from < 0 || comment.quote() == null
                        ? Marked.NONE
                        : new Marked(index, from, from + comment.quote().length()));
    }

    /** Whether a scene still says what a comment quotes; true when it quotes nothing. */
    public boolean stillSays(SceneComment comment) {
        Reviewed now = reviewed.get();
        int index = now == null ? -1 : now.sceneOf(comment.sceneId());
        return comment.quote() == null
                || (now != null && index >= 0 && now.scenes().get(index).text().contains(comment.quote()));
    }

    /** Whether this person writes scripts. */
    public boolean mayWrite() {
        return studio.user().has(Role.AUTHOR) || studio.user().has(Role.REVIEWER);
    }

    /** Goes to where a scene is written. */
    public void edit(@Nullable String sceneId) {
        Reviewed now = reviewed.get();
        if (now != null) {
            studio.navigator().go(new Place.Editor(now.script().videoId(), sceneId));
        }
    }

    public QueueViewModel queue() {
        return queue;
    }

    public CommentsViewModel comments() {
        return comments;
    }

    public VerdictViewModel verdict() {
        return verdict;
    }

    /** Who is asked for the review, and until when. */
    public PlanViewModel plan() {
        return plan;
    }

    public RecordViewModel record() {
        return record;
    }

    public PlayViewModel playing() {
        return playing;
    }

    /** What is looked at; null before it was read. */
    public ReadOnlyObjectProperty<@Nullable Reviewed> reviewed() {
        return reviewed.getReadOnlyProperty();
    }

    /** Which scenes are shown. */
    public ShownScenes shown() {
        return shown;
    }

    /** The chosen scene, from 0; -1 while there is none. */
    public ReadOnlyIntegerProperty scene() {
        return scene.getReadOnlyProperty();
    }

    /** What is spoken now, or what the chosen comment is about. */
    public ReadOnlyObjectProperty<Marked> marked() {
        return marked.getReadOnlyProperty();
    }

    /** What could not be read, in words; empty when all could. */
    public StringProperty failure() {
        return failure;
    }

    /** Ends what is playing. */
    public void close() {
        playing.stop();
    }
}
