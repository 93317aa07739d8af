package app.lectern.desktop.desk;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.desktop.compare.CompareView;
import app.lectern.desktop.compare.CompareViewModel;
import app.lectern.desktop.compare.HistoryPane;
import app.lectern.desktop.compare.VideoHistory;
import app.lectern.desktop.find.FindBar;
import app.lectern.desktop.find.FindViewModel;
import app.lectern.desktop.parts.SilentPlayback;
import app.lectern.desktop.parts.SlideSource;
import app.lectern.desktop.parts.SoundPlayer;
import app.lectern.desktop.playing.PlayBar;
import app.lectern.desktop.playing.PlayViewModel;
import app.lectern.desktop.timeline.TimelineView;
import app.lectern.desktop.timeline.TimelineViewModel;
import app.lectern.domain.Message;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.script.ScriptDocument;
import app.lectern.script.find.Match;
import java.nio.file.Path;
import java.time.Clock;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The tools around a script that is written: playing, line of time, finding, history and comparison. The editor puts
 * their nodes where it likes, and tells when the text or the shown scene is another one.
 */
public final class DeskTools {
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination REPLACE = KeyCombination.valueOf("Shortcut+H");

    private final Studio studio;
    private final WrittenScript written;
    private final Cover cover;
    private final PlayViewModel playing;
    private final PlayBar playBar;
    private final TimelineViewModel timeline;
    private final TimelineView timelineView;
    private final FindViewModel finding;
    private final FindBar findBar;
    private final CompareViewModel comparing;
    private final HistoryPane history;
    private final CompareView compareView;
    private final EventHandler<KeyEvent> keys = this::pressed;
    private @Nullable ScriptDocument played;
    private boolean comparisonOpen;
    private boolean following;

    /** Where the comparison is shown while it is. */
    @FunctionalInterface
    public interface Cover {
        /** Shows a node in the place of slide and narration; null shows those again. */
        void show(@Nullable Node node);
    }

    /** @param toNarration where the keyboard goes when something is closed */
    public DeskTools(
            Studio studio,
            String videoId,
            WrittenScript written,
            Background background,
            Cover cover,
            Runnable toNarration) {
        this.studio = studio;
        this.written = written;
        this.cover = cover;
        Clock clock = studio.lectern().config().clock();
        playing = new PlayViewModel(
                studio.words(),
                this::listen,
                background,
                new SoundPlayer(),
                new SilentPlayback(System::nanoTime),
                this::heard);
        playBar = new PlayBar(studio.words(), playing, this::play, this::step);
        timeline = new TimelineViewModel(
                written::seconds,
                this::listenQuietly,
                background,
                this::choose,
                (scene, narration) -> written.heard(scene, narration.durationSec()));
        timelineView = new TimelineView(studio.words(), timeline);
        finding = new FindViewModel(studio.words(), written::document, written, this::show);
        findBar = new FindBar(studio.words(), finding, toNarration);
        comparing = new CompareViewModel(studio.words(), () -> read(videoId), background, written::document, written);
        history = new HistoryPane(studio.words(), clock, comparing, this::openComparison);
        compareView = new CompareView(studio.words(), clock, comparing, () -> closeComparison(toNarration));
        playing.scene().addListener(_ -> followPlaying());
        playing.seconds().addListener(_ -> followPlaying());
        playing.state().addListener(_ -> followPlaying());
    }

    private VideoHistory read(String videoId) {
        return new VideoHistory(
                studio.lectern().scripts().ofVideo(studio.user(), videoId),
                studio.lectern().history().ofVideo(studio.user(), videoId).reversed());
    }

    private Narration listen(Script script, int scene, CancellationToken token) throws NarrationException {
        SlideSource source = written.source();
        Path files = source == null ? null : source.pictures();
        return studio.lectern().speech().listen(script, scene, files, token);
    }

    /** Nothing is sent to a server, which may cost money, unless somebody wants to hear it. */
    private Narration listenQuietly(Script script, int scene, CancellationToken token) throws NarrationException {
        if (studio.lectern().speech().settings().server() != null) {
            throw new NarrationException(Message.of("speech.no-sound", "", ""));
        }
        return listen(script, scene, token);
    }

    private void heard(Scene scene, Narration narration) {
        written.heard(scene, narration.durationSec());
        timeline.heard(scene, narration);
    }

    /** Plays from the shown scene and the caret on. */
    public void play() {
        SlideSource source = written.source();
        if (source != null) {
            played = written.document();
            playing.play(source.script(), written.scene(), written.caret());
        }
    }

    private void step(int by) {
        choose(written.scene() + by);
    }

    private void choose(int scene) {
        ScriptDocument text = written.document();
        if (text != null && scene >= 0 && scene < text.scenes().size()) {
            written.show(scene);
        }
    }

    private void show(Match match) {
        written.show(match.scene());
    }

    /** The shown scene is the one that is heard. */
    private void followPlaying() {
        boolean on = playing.isOn();
        int scene = playing.scene().get();
        if (on && scene != written.scene()) {
            following = true;
            written.show(scene);
            following = false;
        }
        boolean known = on && scene < timeline.places().get().count();
        timeline.playhead()
                .set(
                        known
                                ? timeline.places().get().start(scene)
                                        + playing.seconds().get()
                                : TimelineViewModel.NOWHERE);
    }

    /** The text is another one now, or another scene is shown. */
    public void written() {
        SlideSource source = written.source();
        ScriptDocument text = written.document();
        if (source == null || text == null) {
            return;
        }
        keepPlaying(source, text);
        timeline.show(source.script());
        timeline.chosen().set(written.scene());
        finding.writable().set(written.isWritable());
        comparing.writable().set(written.isWritable());
        if (findBar.isOpen()) {
            finding.search();
        }
        if (comparisonOpen) {
            comparing.compare();
        }
    }

    /** Another text ends what is heard of the old one; from another scene it goes on. */
    private void keepPlaying(SlideSource source, ScriptDocument text) {
        if (!playing.isOn() || following) {
            return;
        }
        if (!text.equals(played)) {
            playing.stop();
        } else if (written.scene() != playing.scene().get()) {
            playing.play(source.script(), written.scene(), 0);
        }
    }

    /** Reads revisions and history anew. */
    public void refresh() {
        comparing.refresh();
    }

    private void openComparison() {
        comparisonOpen = true;
        playing.stop();
        cover.show(compareView.root());
        compareView.focus();
    }

    private void closeComparison(Runnable after) {
        comparisonOpen = false;
        cover.show(null);
        after.run();
    }

    /** Takes the keys of the tools, wherever in the window the keyboard is, while a node is shown in it. */
    public void listenWhile(Node shown) {
        shown.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.ANY, keys);
            }
        });
    }

    private void pressed(KeyEvent event) {
        playBar.pressed(event);
        boolean down = !event.isConsumed() && event.getEventType() == KeyEvent.KEY_PRESSED;
        if (down && (FIND.match(event) || REPLACE.match(event))) {
            findBar.open(REPLACE.match(event));
            event.consume();
        }
    }

    /** What is played now, and what of it is to be marked. */
    public PlayViewModel playing() {
        return playing;
    }

    /** Plays and holds; belongs below the slide. */
    public Node playBar() {
        return playBar.root();
    }

    /** The scenes as wide as they are long; belongs below everything. */
    public Node timeline() {
        return timelineView.root();
    }

    /** Finds and replaces; belongs above everything, where it takes no room until it is opened. */
    public Node findBar() {
        return findBar.root();
    }

    /** The revisions and what happened. */
    public Node history() {
        return history.root();
    }

    /** Opens the search. */
    public void find() {
        findBar.open(true);
    }

    /** Ends playing and listening. */
    public void close() {
        playBar.close();
        timelineView.close();
    }
}
