package app.lectern.desktop.timeline;

import app.lectern.desktop.parts.Times;
import app.lectern.pipeline.Timeline;
import java.util.function.IntFunction;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** One picture of the line of time. */
final class TimelineDrawing {
    private static final double GAP = 3;
    private static final double BAR = 3;
    private static final double LEAST_NAMED = 28;
    /** Narrower clips have square corners. */
    private static final double ROUND = 6;

    private static final double TICK_PIXELS = 110;
    private static final double[] STEPS = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 3600};

    private final GraphicsContext pen;
    private final TimelineColours colours;
    private final double em;
    private final boolean waves;
    private final double height;
    private final double top;
    private final Font small;
    private final FittedText fitted;

    /**
     * A picture on a canvas of the right size.
     *
     * @param em the size of small text, pixels
     * @param waves whether there is room for waveforms
     */
    TimelineDrawing(Canvas canvas, TimelineColours colours, FittedText fitted, double em, boolean waves) {
        this.pen = canvas.getGraphicsContext2D();
        this.colours = colours;
        this.em = em;
        this.waves = waves;
        this.height = canvas.getHeight();
        this.top = (double) Math.round(em * 1.6);
        this.small = Font.font("Pretendard", em);
        this.fitted = fitted;
        pen.clearRect(0, 0, canvas.getWidth(), height);
        pen.setTextBaseline(VPos.TOP);
    }

    void draw(
            ScenePlaces places,
            TimeWindow window,
            IntFunction<String> name,
            IntFunction<@Nullable Waveform> waveform,
            TimelineViewModel model) {
        if (places.count() == 0 || window.width() <= 0) {
            return;
        }
        drawRuler(window, places.total());
        int last = places.at(window.to());
        for (int scene = places.at(window.from()); scene <= last; scene++) {
            double left = window.x(places.start(scene));
            double right = window.x(places.end(scene));
            boolean chosen = scene == model.chosen().get();
            double width = Math.max(1, right - left - (right - left > 3 * GAP ? GAP : 0));
            drawClip(left, width, chosen);
            if (width > LEAST_NAMED) {
                drawName(left, width, scene + 1, name.apply(scene));
            }
            Waveform wave = waves ? waveform.apply(scene) : null;
            if (wave != null && hasRoomForWave(width)) {
                drawWave(left, width, wave, window.pixelsASecond());
            }
        }
        drawPlayhead(window, model.playhead().get());
    }

    /** Whether a scene so wide shows a waveform. */
    static boolean hasRoomForWave(double width) {
        return width > 2 * BAR;
    }

    private void drawRuler(TimeWindow window, double total) {
        double step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = STEPS[i] * window.pixelsASecond() >= TICK_PIXELS ? STEPS[i] : step;
        }
        pen.setFont(small);
        pen.setFill(colours.muted());
        pen.setTextAlign(TextAlignment.LEFT);
        double end = Math.min(window.to(), total);
        for (double second = Math.ceil(window.from() / step) * step; second < end; second += step) {
            double x = window.x(second);
            if (x + 3 * em < window.width()) {
                pen.fillText(Times.clock(second), x, 0);
            }
        }
    }

    private void drawClip(double left, double width, boolean chosen) {
        pen.setFill(chosen ? colours.chosen() : colours.clip());
        if (width < ROUND) {
            // no corner could be seen, and of a thousand clips they would cost tens of milliseconds
            pen.fillRect(left, top, width, height - top);
        } else {
            pen.fillRoundRect(left, top, width, height - top, 12, 12);
        }
        if (chosen) {
            pen.setStroke(colours.edge());
            pen.setLineWidth(2);
            pen.strokeRoundRect(left + 1, top + 1, Math.max(1, width - 2), height - top - 2, 10, 10);
        }
    }

    private void drawName(double left, double width, int number, String name) {
        pen.save();
        pen.beginPath();
        pen.rect(left, top, width - 8, height - top);
        pen.clip();
        double y = top + em * 0.4;
        pen.setTextAlign(TextAlignment.LEFT);
        pen.setFill(colours.words());
        pen.setFont(Font.font("Pretendard SemiBold", em));
        pen.fillText(String.valueOf(number), left + 8, y);
        pen.setFont(small);
        double behind = 8 + em * (0.6 * String.valueOf(number).length() + 0.7);
        pen.fillText(fitted.of(name, small, width - 8 - behind), left + behind, y);
        pen.restore();
    }

    private void drawWave(double left, double width, Waveform wave, double pixelsASecond) {
        double first = top + em * 2;
        double middle = (first + height - 4) / 2;
        double reach = Math.max(2, height - 4 - middle);
        pen.setFill(colours.wave());
        for (double x = 6; x < width - 6; x += BAR) {
            double second = x / pixelsASecond - Timeline.LEAD_SEC;
            double loud = wave.peak(second, second + BAR / pixelsASecond);
            double half = Math.max(0.75, loud * reach);
            pen.fillRect((double) Math.round(left + x), middle - half, 2, 2 * half);
        }
    }

    private void drawPlayhead(TimeWindow window, double second) {
        if (second < window.from() || second > window.to()) {
            return;
        }
        double x = (double) Math.round(window.x(second));
        String time = Times.clock(second);
        double width = em * (0.6 * time.length() + 0.8);
        pen.setFill(colours.head());
        pen.fillRect(x - 1, 0, 2, height);
        double left = Math.clamp(x - width / 2, 0, Math.max(0, window.width() - width));
        pen.fillRoundRect(left, 0, width, em * 1.4, 8, 8);
        pen.setFill(Color.WHITE);
        pen.setFont(Font.font("Pretendard SemiBold", em));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.fillText(time, left + width / 2, em * 0.15);
    }
}
