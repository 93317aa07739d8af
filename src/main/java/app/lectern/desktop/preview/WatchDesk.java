package app.lectern.desktop.preview;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.player.FoundPlayer;
import app.lectern.desktop.player.OwnVideoPlayer;
import app.lectern.desktop.player.Players;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A finished video that is watched: player, scenes, and the transcript or another pane beside them. */
final class WatchDesk {
    /** The player's smallest height by the size of letters: before it gets lower, the scenes below it go. */
    private static final double PLAYER_EM = 30;

    private final Studio studio;
    private final Words words;
    private final PreviewViewModel model;
    private final Steering steering;
    private final PlayerDeck deck;
    private final ChapterStrip strip;
    private final Transcript transcript;
    private final ExportPane exports;
    private final FullScreen fullScreen;
    private final VBox notices = new VBox(8);
    private final Label which = Ui.wrapped("", "t-caption", "t-muted");
    private final VBox left;
    private final BorderPane root;
    private final EventHandler<KeyEvent> escape = this::escape;
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private Result result;
    private @Nullable FoundPlayer player;
    private @Nullable CompareBar compareBar;
    private @Nullable PublishPane publish;
    private boolean closed;

    /** Fills the middle and the right of {@code root}. */
    WatchDesk(Studio studio, PreviewViewModel model, Result result, BorderPane root) {
        this.root = root;
        this.studio = studio;
        this.words = studio.words();
        this.model = model;
        this.result = result;
        steering = new Steering(result.asset().durationSec(), result.chapters());
        deck = new PlayerDeck(words, result, steering, this::toggleFullScreen);
        strip = new ChapterStrip(studio, result, steering);
        TranscriptViewModel lines = new TranscriptViewModel(TranscriptLine.of(result));
        steering.seconds().addListener((_, _, now) -> lines.at(now.doubleValue()));
        transcript = new Transcript(words, lines, steering::seek);
        ExportViewModel exporting = new ExportViewModel(
                result, LessonExports.of(studio.lectern(), studio.user(), result), Fx.window(), studio.notices());
        exports = new ExportPane(words, result, exporting, this::showTranscript);
        left = new VBox(8, notices, Ui.grow(deck.root()), which, strip.root());
        left.setPadding(new Insets(16, 24, 12, 24));
        left.setMinSize(0, 0);
        left.heightProperty().addListener(_ -> fit());
        fullScreen = new FullScreen(studio, left, deck.root());
        root.setCenter(left);
        showTranscript();
        deck.root().addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
        root.addEventHandler(KeyEvent.KEY_PRESSED, escape);
        single();
    }

    /** Buttons would take the arrows to move the focus. */
    private void arrows(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown() && !event.isMetaDown();
        if (plain && !(event.getTarget() instanceof Slider)) {
            if (event.getCode() == KeyCode.LEFT) {
                steering.back();
                event.consume();
            } else if (event.getCode() == KeyCode.RIGHT) {
                steering.forward();
                event.consume();
            }
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !isOpen(transcript.root())) {
            showTranscript();
            event.consume();
        }
    }

    private void fit() {
        double em = which.getFont().getSize();
        double rest = left.getHeight() - strip.root().prefHeight(-1);
        Ui.shown(strip.root(), !result.chapters().list().isEmpty() && rest > PLAYER_EM * em);
    }

    // ------------------------------------------------------------------ players

    private void single() {
        Players.find(
                result.files().video(),
                steering.duration(),
                1.0 / result.format().frameRate(),
                found -> {
                    if (comparing.get()) {
                        found.player().close();
                    } else {
                        use(found, 1);
                    }
                },
                this::unreadable);
    }

    private void sideBySide(Result.Earlier earlier) {
        OwnVideoPlayer both = Players.sideBySide(
                List.of(earlier.video(), result.files().video()), steering.duration(), this::unreadable);
        both.listenTo(1);
        compareBar = new CompareBar(words, studio.lectern().config().clock(), result, earlier, both::listenTo);
        use(new FoundPlayer(both, FoundPlayer.Why.SIDE_BY_SIDE), 2);
    }

    private void use(FoundPlayer found, int pictures) {
        if (closed) {
            found.player().close();
            return;
        }
        FoundPlayer before = player;
        player = found;
        steering.steer(found.player());
        if (before != null) {
            before.player().close();
        }
        deck.show(found.player(), pictures, compareBar == null ? null : compareBar.root());
        String why = found.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        which.setText(words.of("preview." + "player-" + why));
        found.player().sounds().addListener(_ -> showNotices(null));
        showNotices(null);
    }

    private void unreadable(Exception e) {
        showNotices(words.of("preview.unreadable", words.failure(e)));
    }

    private void showNotices(@Nullable String failure) {
        notices.getChildren().clear();
        if (failure != null) {
            notices.getChildren().add(Ui.hint(Feather.ALERT_OCTAGON, failure, "danger"));
        } else if (player != null && !player.player().sounds().get()) {
            notices.getChildren().add(Ui.hint(Feather.VOLUME_X, words.of("preview.no-sound"), "warning"));
        }
        Ui.shown(notices, !notices.getChildren().isEmpty());
    }

    /** Shows the render before beside this one, or this one alone again. */
    void toggleCompare() {
        Result.Earlier earlier = result.earlier();
        if (comparing.get()) {
            comparing.set(false);
            compareBar = null;
            single();
        } else if (earlier != null) {
            comparing.set(true);
            sideBySide(earlier);
        }
    }

    void listenToOther() {
        if (compareBar != null) {
            compareBar.other();
        }
    }

    // ------------------------------------------------------------------ panes

    private void showTranscript() {
        root.setRight(transcript.root());
    }

    private boolean isOpen(Node pane) {
        return pane.equals(root.getRight());
    }

    private void show(Node pane) {
        root.setRight(isOpen(pane) ? transcript.root() : pane);
    }

    void toggleExport() {
        show(exports.root());
    }

    void togglePublish() {
        if (publish != null && isOpen(publish.root())) {
            showTranscript();
        } else {
            openPublish();
        }
    }

    private void openPublish() {
        publish = new PublishPane(
                words,
                studio.lectern().config().clock(),
                result,
                model.mayPublish() && !result.isDraft(),
                note -> {
                    if (result.job() != null) {
                        model.publish(result.job(), note);
                    }
                },
                () -> studio.notices().done("publish.copied"),
                this::showTranscript);
        root.setRight(publish.root());
    }

    /** Takes over what has become of the same video meanwhile. */
    void update(Result now) {
        result = now;
        if (publish != null && isOpen(publish.root())) {
            openPublish();
        }
    }

    void find() {
        showTranscript();
        transcript.find();
    }

    void toggleSubtitles() {
        deck.toggleSubtitles();
    }

    void toggleFullScreen() {
        fullScreen.toggle();
    }

    Steering steering() {
        return steering;
    }

    Result result() {
        return result;
    }

    ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    void close() {
        closed = true;
        fullScreen.leave();
        root.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
        root.setRight(null);
        steering.release();
        if (player != null) {
            player.player().close();
        }
    }
}
