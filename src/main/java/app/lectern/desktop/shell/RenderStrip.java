package app.lectern.desktop.shell;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.parts.Times;
import app.lectern.desktop.parts.Ui;
import app.lectern.desktop.renders.CancelButton;
import app.lectern.desktop.renders.RenderWatchService;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The running render at the bottom of every screen. */
final class RenderStrip {
    private static final List<RenderStep> STEPS = List.of(RenderStep.values());
    /** Below this width, at text of 100 %, step and queue are left to the renders' own screen. */
    private static final double NARROW = 900;
    /** And below this the time that is left. */
    private static final double TIGHT = 640;

    private final Studio studio;
    private final Words words;
    private final HBox root = Ui.styled(new HBox(), "strip");
    private final Label step = Ui.firm("", "t-dense", "t-muted");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = Ui.firm("", "t-dense", "t-strong");
    private final Label remaining = Ui.firm("", "t-dense", "t-muted");
    private final Label waiting = Ui.firm("", "t-dense", "t-muted");
    private final Timeline clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> showTime()));
    private final Consumer<RenderJob> newest = Fx.latest(this::show);
    private final ChangeListener<RenderJob> jobListener = (_, _, job) -> {
        if (job != null) {
            newest.accept(job);
        }
    };
    private final ChangeListener<@Nullable RenderWatchService> currentListener;
    private final ChangeListener<Place> placeListener;
    private final InvalidationListener countListener = _ -> showTime();
    /** The title of what failed and was not looked at; empty for none. */
    private String failed = "";

    RenderStrip(Studio studio) {
        this.studio = studio;
        this.words = studio.words();
        bar.setAccessibleText(words.of("strip.progress"));
        bar.setPrefWidth(220);
        bar.setMinWidth(40);
        root.widthProperty().addListener(_ -> fit());
        clock.setCycleCount(Animation.INDEFINITE);
        currentListener = (_, before, now) -> change(before, now);
        studio.watches().current().addListener(currentListener);
        studio.watches().active().addListener(countListener);
        placeListener = (_, _, place) -> {
            if (place instanceof Place.Renders) {
                failed("");
            }
        };
        studio.navigator().place().addListener(placeListener);
        change(null, studio.watches().current().get());
    }

    private void fit() {
        double width = root.getWidth() * 100 / studio.settings().choices().get().textPercent();
        Ui.shown(step, width >= NARROW);
        Ui.shown(waiting, width >= NARROW);
        Ui.shown(remaining, width >= TIGHT);
    }

    /** Tells what failed until the renders are looked at. */
    void failed(String title) {
        failed = title;
        change(studio.watches().current().get(), studio.watches().current().get());
    }

    private void change(@Nullable RenderWatchService before, @Nullable RenderWatchService now) {
        if (before != null) {
            before.valueProperty().removeListener(jobListener);
        }
        if (now == null) {
            clock.stop();
            showIdle();
            return;
        }
        root.getChildren()
                .setAll(
                        Ui.iconText(Feather.LOADER, words.of("state.rendering"), "t-accent", "t-strong", "t-dense"),
                        Ui.title(now.title(), "t-dense"),
                        step,
                        bar,
                        percent,
                        remaining,
                        Ui.gap(),
                        waiting,
                        Ui.button(words.of("strip.open"), Feather.CHEVRON_RIGHT, this::open, "flat", "small"),
                        new CancelButton(words, () -> now.job().progress(), () -> cancel(now), "flat", "small"));
        now.valueProperty().addListener(jobListener);
        show(now.job());
        showTime();
        clock.play();
    }

    private void showIdle() {
        if (failed.isEmpty()) {
            root.getChildren().setAll(Ui.iconText(Feather.CHECK_CIRCLE, words.of("strip.idle"), "t-muted", "t-dense"));
        } else {
            root.getChildren()
                    .setAll(
                            Ui.iconText(Feather.ALERT_OCTAGON, words.of("toast.failed"), "t-danger", "t-strong"),
                            Ui.title(failed, "t-dense"),
                            Ui.gap(),
                            Ui.button(words.of("strip.open"), Feather.CHEVRON_RIGHT, this::open, "flat", "small"));
        }
    }

    private void show(RenderJob job) {
        RenderStep now = job.step();
        step.setText(
                now == null
                        ? words.of("renders.waits")
                        : words.of("strip.step", STEPS.indexOf(now) + 1, words.of("step." + now.name())));
        bar.setProgress(job.progress() / 100.0);
        percent.setText(words.of("renders.percent", job.progress()));
    }

    private void showTime() {
        RenderWatchService current = studio.watches().current().get();
        showWaiting(current);
        if (current != null) {
            remaining.setText(current.left()
                    .map(left -> words.of("strip.left", Times.length(words, left)))
                    .orElse(""));
        }
    }

    /** As many as the list of renders says; where the only one that waits is shown itself, that is enough. */
    private void showWaiting(@Nullable RenderWatchService current) {
        long waits = studio.watches().active().stream()
                .filter(watch -> watch.job().status() == RenderJobStatus.PENDING)
                .count();
        boolean itself = current != null && current.job().status() == RenderJobStatus.PENDING;
        waiting.setText(waits > (itself ? 1 : 0) ? words.of("strip.waiting", waits) : "");
    }

    private void open() {
        studio.navigator().go(new Place.Renders());
    }

    /** A refusal is told where the jobs are. */
    private void cancel(RenderWatchService watch) {
        watch.cancelRender(_ -> open());
    }

    Node root() {
        return root;
    }

    void close() {
        clock.stop();
        studio.navigator().place().removeListener(placeListener);
        studio.watches().current().removeListener(currentListener);
        studio.watches().active().removeListener(countListener);
        change(studio.watches().current().get(), null);
    }
}
