package app.lectern.desktop.timeline;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.domain.script.Scene;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Scenes as wide as they are long under a ruler, drawn anew only as far as they are seen. */
public final class TimelineView {
    private static final double ZOOM = 1.5;
    private static final double CLOSEST = 80;
    /** The text before the window is too low for a waveform, window height by text size. */
    private static final double LOW = 620;

    /** Heights in small letters, with a waveform and without. */
    private static final double HIGH_EM = 7.5;

    private static final double LOW_EM = 3.8;
    private static final double QUIET_SEC = 1.2;

    private final Words words;
    private final TimelineViewModel model;
    private final Canvas canvas = new Canvas();
    private final TimelineColours colours = new TimelineColours();
    private final FittedText fitted = new FittedText();
    private final Pane surface = new Pane(canvas);
    private final StackPane stack = Ui.styled(new StackPane(colours.root(), surface), "timeline");
    private final ScrollBar scroll = new ScrollBar();
    private final Label total = Ui.firm("", "t-caption", "t-muted");
    private final PauseTransition quiet = new PauseTransition(Duration.seconds(QUIET_SEC));
    private final VBox root;
    /** Pixels a second; 0 shows everything. */
    private double zoom;

    private boolean waiting;

    public TimelineView(Words words, TimelineViewModel model) {
        this.words = words;
        this.model = model;
        stack.setFocusTraversable(true);
        stack.setOnMouseClicked(event -> {
            stack.requestFocus();
            model.go(model.places().get().at(window().second(event.getX())));
        });
        stack.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        stack.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        surface.setMinSize(0, 0);
        surface.widthProperty().addListener(_ -> redraw());
        surface.heightProperty().addListener(_ -> redraw());
        scroll.setOrientation(Orientation.HORIZONTAL);
        scroll.valueProperty().addListener(_ -> redraw());
        root = Ui.styled(new VBox(4, head(), Ui.grow(stack), scroll), "surface", "pane-bottom", "timeline-pane");
        root.setPadding(new Insets(4, 16, 8, 16));
        follow();
    }

    private Node head() {
        return Ui.row(
                4,
                Ui.text(words.of("timeline.title"), "t-caption", "t-strong"),
                total,
                Ui.gap(),
                Ui.iconButton(Feather.ZOOM_OUT, words.of("timeline.out"), () -> zoom(1 / ZOOM), "small"),
                Ui.iconButton(Feather.MAXIMIZE_2, words.of("timeline.fit"), this::fit, "small"),
                Ui.iconButton(Feather.ZOOM_IN, words.of("timeline.in"), () -> zoom(ZOOM), "small"));
    }

    private void follow() {
        quiet.setOnFinished(_ -> listen());
        model.places().addListener(_ -> redraw());
        model.playhead().addListener(_ -> redraw());
        model.chosen().addListener(_ -> {
            reveal();
            redraw();
        });
        colours.onChange(this::redraw);
        stack.focusedProperty().addListener(_ -> tell());
        model.chosen().addListener(_ -> tell());
    }

    private void tell() {
        ScenePlaces places = model.places().get();
        int scene = model.chosen().get();
        if (scene < places.count()) {
            String start = Times.clock(places.start(scene));
            String length = Times.clock(places.end(scene) - places.start(scene));
            stack.setAccessibleText(words.of("timeline.at", scene + 1, start, length));
        }
    }

    private void pressed(KeyEvent event) {
        int chosen = model.chosen().get();
        switch (event.getCode()) {
            case LEFT -> model.go(chosen - 1);
            case RIGHT -> model.go(chosen + 1);
            case HOME -> model.go(0);
            case END -> model.go(Integer.MAX_VALUE);
            case PLUS, EQUALS, ADD -> zoom(ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / ZOOM);
            case DIGIT0, NUMPAD0 -> fit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            zoom(event.getDeltaY() > 0 ? ZOOM : 1 / ZOOM);
        } else {
            double by = (event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()) / window().pixelsASecond();
            scroll.setValue(Math.clamp(scroll.getValue() - by, 0, scroll.getMax()));
        }
        event.consume();
    }

    private void fit() {
        zoom = 0;
        redraw();
    }

    /** The chosen scene stays where it is seen. */
    private void zoom(double by) {
        double now = window().pixelsASecond() * by;
        zoom = now <= fitting() ? 0 : Math.min(now, CLOSEST);
        redraw();
        reveal();
        redraw();
    }

    private double fitting() {
        return Math.max(1, surface.getWidth())
                / Math.max(1, model.places().get().total());
    }

    private void reveal() {
        ScenePlaces places = model.places().get();
        int scene = model.chosen().get();
        TimeWindow window = window();
        if (scene < places.count() && (places.start(scene) < window.from() || places.end(scene) > window.to())) {
            scroll.setValue(Math.clamp(places.start(scene) - window.length() / 4, 0, Math.max(0, scroll.getMax())));
        }
    }

    private TimeWindow window() {
        double scale = zoom == 0 ? fitting() : Math.max(zoom, fitting());
        return new TimeWindow(zoom == 0 ? 0 : scroll.getValue(), scale, surface.getWidth());
    }

    /** However much changes at once, it is drawn once. */
    private void redraw() {
        if (!waiting) {
            waiting = true;
            Fx.later(() -> {
                waiting = false;
                draw();
            });
        }
    }

    private void draw() {
        ScenePlaces places = model.places().get();
        double length = places.total();
        TimeWindow window = window();
        double most = Math.max(0, length - window.length());
        scroll.setMax(most);
        scroll.setVisibleAmount(most * window.length() / Math.max(1, length));
        Ui.shown(scroll, zoom > 0 && most > 0.01);
        total.setText(words.of("timeline.total", Times.clock(length)));
        canvas.setWidth(surface.getWidth());
        canvas.setHeight(surface.getHeight());
        double em = total.getFont().getSize();
        stack.setMinHeight(em * (isHigh() ? HIGH_EM : LOW_EM));
        new TimelineDrawing(canvas, colours, fitted, em, isHigh())
                .draw(places, window, this::name, model::waveform, model);
        quiet.playFromStart();
    }

    private boolean isHigh() {
        double text = total.getFont().getSize() / 12;
        return root.getScene() == null || root.getScene().getHeight() / text >= LOW;
    }

    private String name(int index) {
        Scene scene = model.scenes().get(index);
        String title = scene.title();
        return title == null ? scene.narration().text() : title;
    }

    private void listen() {
        ScenePlaces places = model.places().get();
        if (!isHigh() || root.getScene() == null || places.count() == 0) {
            return;
        }
        int from = places.at(window().from());
        int to = places.at(window().to()) + 1;
        // of a long script seen as a whole no waveform could be seen, and speaking all of it costs minutes
        if (TimelineDrawing.hasRoomForWave(window().width() / (to - from))) {
            model.listenTo(from, to);
        }
    }

    public Node root() {
        return root;
    }

    /** Lets go of what was to be listened to. */
    public void close() {
        quiet.stop();
        model.close();
    }
}
