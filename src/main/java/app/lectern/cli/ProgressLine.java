package app.lectern.cli;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderStep;
import app.lectern.text.Texts;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Shows a job's step, percent and time left: on a terminal in one line that changes, else a line a step. */
final class ProgressLine {
    private static final int BAR = 24;
    /** Before this percent too little is known to say how long it will take. */
    private static final int FIRST_ESTIMATE = 15;

    private final PrintWriter out;
    private final Texts texts;
    private final boolean terminal;
    private final Instant start = Instant.now();
    private @Nullable RenderStep shown;

    ProgressLine(PrintWriter out, Texts texts) {
        this.out = out;
        this.texts = texts;
        this.terminal = isTerminal();
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25 went back to answering null when there is no terminal
    private static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    synchronized void show(RenderJob job) {
        RenderStep step = job.step();
        if (step == null) {
            return;
        }
        if (terminal) {
            out.print("\r\u001b[K" + line(job, step));
            out.flush();
        } else if (step != shown) {
            out.println(line(job, step));
        }
        shown = step;
    }

    private String line(RenderJob job, RenderStep step) {
        int filled = job.progress() * BAR / 100;
        String bar = "█".repeat(filled) + "░".repeat(BAR - filled);
        String name = texts.of("step." + step);
        return "%s %3d %%  %d/7 %s%s".formatted(bar, job.progress(), step.number(), name, left(job));
    }

    private String left(RenderJob job) {
        if (job.progress() < FIRST_ESTIMATE || job.progress() == 100) {
            return "";
        }
        double elapsed = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        long seconds = Math.round(elapsed * (100 - job.progress()) / job.progress());
        return "  " + texts.of("cli.left", "%d:%02d".formatted(seconds / 60, seconds % 60));
    }

    /** Ends the line that changes. */
    synchronized void end() {
        if (terminal && shown != null) {
            out.println();
        }
    }
}
