package app.lectern.desktop.review;

import static app.lectern.desktop.actions.ActionGroup.PLAY;
import static app.lectern.desktop.actions.ActionGroup.REVIEW;

import app.lectern.desktop.Screen;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.actions.Action;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.playing.PlayBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The review desk: what waits, what changed in it, what is said about it, and the verdict. */
public final class ReviewView implements Screen {
    /** Below this width, at text of 100 %, one side is open at a time. */
    private static final double NARROW = 980;
    /** Below this width an open side takes the place of the scenes. */
    private static final double TIGHT = 640;

    private final Studio studio;
    private final Words words;
    private final ReviewViewModel model;
    private final ReviewHeader header;
    private final QueuePane queue;
    private final ScenesPane scenes;
    private final CommentsPane comments;
    private final VerdictBar verdict;
    private final PlayBar playBar;
    private final VBox middle = new VBox();
    private final BorderPane desk = new BorderPane();
    private final EventHandler<KeyEvent> keys = this::pressed;
    private boolean focused;

    /**
     * The desk.
     *
     * @param videoId whose script is looked at first; null for the first of the queue
     * @param changed told when something happened that others count
     */
    public ReviewView(Studio studio, @Nullable String videoId, Runnable changed) {
        this.studio = studio;
        this.words = studio.words();
        this.model = new ReviewViewModel(studio, videoId, changed);
        this.header = new ReviewHeader(words, model);
        this.queue = new QueuePane(studio, model, () -> header.queue().setSelected(false));
        this.scenes = new ScenesPane(studio, model, this::comment);
        this.comments = new CommentsPane(studio, model, scenes::focus);
        this.verdict = new VerdictBar(words, model);
        this.playBar = new PlayBar(words, model.playing(), model::playChosen, model::step);
        middle.getChildren()
                .setAll(new ScriptHead(studio, model).root(), Ui.grow(scenes.root()), playBar.root(), verdict.root());
        middle.setMinWidth(0);
        scenes.root().getStyleClass().add("canvas");
        follow();
    }

    private void follow() {
        header.queue().setOnAction(_ -> open(header.queue().isSelected(), false));
        header.comments().setOnAction(_ -> open(false, header.comments().isSelected()));
        header.queue().selectedProperty().addListener(_ -> fit());
        header.comments().selectedProperty().addListener(_ -> fit());
        desk.widthProperty().addListener(_ -> fit());
        model.reviewed().subscribe(_ -> {
            fit();
            focusFirst();
        });
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnDesk);
        model.queue().all().addListener(_ -> fit());
        model.failure().addListener(_ -> fit());
        desk.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.ANY, keys);
            }
        });
    }

    /** Somebody who writes a comment while they listen means letters. */
    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TextInputControl)) {
            playBar.pressed(event);
        }
    }

    /** Lists would take the space bar for choosing what is chosen already. */
    private void pressedOnDesk(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.getTarget() instanceof ListView<?>) {
            model.playOrHold();
            event.consume();
        }
    }

    /** Keys that are letters work at once. */
    private void focusFirst() {
        if (!focused && model.reviewed().get() != null) {
            focused = true;
            scenes.focus();
        }
    }

    private void open(boolean list, boolean said) {
        header.queue().setSelected(list);
        header.comments().setSelected(said);
    }

    private void fit() {
        double width = desk.getWidth() * 100 / studio.settings().choices().get().textPercent();
        boolean narrow = width < NARROW;
        boolean empty = model.queue().all().get() != null
                && model.queue().all().get().isEmpty()
                && model.reviewed().get() == null;
        header.show(narrow, empty);
        if (empty || !model.failure().get().isEmpty()) {
            show(null, empty ? nothing() : failed(), null);
            return;
        }
        boolean list =
                !narrow || header.queue().isSelected() || model.reviewed().get() == null;
        boolean said = !narrow || header.comments().isSelected();
        boolean covered = width < TIGHT && (list || said);
        whole(queue.root(), covered);
        whole(comments.root(), covered);
        if (covered) {
            show(null, list ? queue.root() : comments.root(), null);
        } else {
            show(list ? queue.root() : null, middle, said ? comments.root() : null);
        }
    }

    private void show(@Nullable Node left, Node center, @Nullable Node right) {
        // what is put elsewhere leaves its place first
        boolean same = center.equals(desk.getCenter())
                && Objects.equals(left, desk.getLeft())
                && Objects.equals(right, desk.getRight());
        if (!same) {
            desk.setLeft(null);
            desk.setRight(null);
            desk.setCenter(center);
            desk.setLeft(left);
            desk.setRight(right);
        }
    }

    private static void whole(Region side, boolean covers) {
        side.getStyleClass().remove("review-whole");
        if (covers) {
            side.getStyleClass().add("review-whole");
        }
    }

    private Node nothing() {
        return told(Feather.EYE, "review.empty", words.of("review.empty-how"));
    }

    private Node failed() {
        return told(Feather.ALERT_OCTAGON, "review.failed", model.failure().get());
    }

    private Node told(Feather icon, String key, String how) {
        var text = Ui.wrapped(how, "t-muted");
        text.setMaxWidth(560);
        text.setAlignment(Pos.CENTER);
        text.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        VBox box = Ui.column(12, Ui.icon(icon, "ic-xl", "t-muted"), Ui.wrapped(words.of(key), "t-title"), text);
        box.setAlignment(Pos.TOP_CENTER);
        box.setPadding(new Insets(120, 24, 24, 24));
        return box;
    }

    private void comment(int scene) {
        model.choose(scene);
        write();
    }

    private void write() {
        if (header.comments().isVisible()) {
            open(false, true);
        }
        comments.write();
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("review.next-scene", REVIEW, Feather.CHEVRON_DOWN, "J", () -> model.step(1)),
                Action.of("review.previous-scene", REVIEW, Feather.CHEVRON_UP, "K", () -> model.step(-1)),
                Action.of("review.write", REVIEW, Feather.MESSAGE_SQUARE, "C", this::write),
                Action.of("review.play-or-hold", PLAY, Feather.PLAY, "Space", model::playOrHold)));
        if (ReviewItem.decides(studio.user())) {
            actions.add(Action.of("review.approve", REVIEW, Feather.CHECK, "A", verdict::approve));
            actions.add(Action.of("review.reject", REVIEW, Feather.CORNER_UP_LEFT, "R", verdict::askReason));
        }
        return actions;
    }

    @Override
    public Node header() {
        return header.root();
    }

    @Override
    public Node content() {
        return desk;
    }

    @Override
    public double footer() {
        return verdict.root().isVisible() ? verdict.root().getHeight() : 0;
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void close() {
        queue.close();
        playBar.close();
        model.close();
    }
}
