package app.lectern.desktop.renders;

import app.lectern.desktop.Words;
import app.lectern.desktop.editor.FindingPlace;
import app.lectern.desktop.parts.Times;
import app.lectern.domain.Message;
import app.lectern.domain.render.RenderFailure;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.script.ScriptPlace;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is said of a job. */
final class JobWords {
    private JobWords() {}

    /** Revision and format; of a finished job also its length and what it took. */
    static String facts(Words words, JobRow row, Instant now) {
        RenderJob job = row.job();
        String facts = words.of("renders.revision", job.revision()) + " · "
                + job.format().id();
        if (row.asset() != null) {
            facts += " · " + Times.clock(row.asset().durationSec());
        }
        if (job.status() == RenderJobStatus.SUCCEEDED) {
            facts += " · " + took(words, JobTime.elapsed(job, now));
        }
        return facts;
    }

    private static String took(Words words, Duration took) {
        return isShort(took) ? words.of("renders.took-little") : words.of("renders.took", Times.length(words, took));
    }

    /** When a waiting job is likely to start; null where nothing is known, or where what runs takes longer than all before. */
    static String starts(Words words, @Nullable Duration in) {
        return in == null || isShort(in)
                ? words.of("renders.waits")
                : words.of("renders.starts-in", Times.length(words, in));
    }

    private static boolean isShort(Duration length) {
        return length.toSeconds() < 1;
    }

    /** The step that failed, the scene, and the reason. */
    static String failure(Words words, RenderFailure failure) {
        Message message = failure.message();
        boolean inStep =
                message.key().equals("render.failed") && message.arguments().size() == 3;
        if (inStep
                && message.arguments().get(1) instanceof Message step
                && message.arguments().get(2) instanceof Message reason) {
            return words.of("renders.failed-in", words.of(step), reason(words, reason));
        }
        return words.of(message);
    }

    /** In the window a scene is known by its number alone. */
    private static String reason(Words words, Message reason) {
        boolean inScene = reason.key().equals("render.in-scene");
        return inScene && reason.arguments().get(2) instanceof Message cause
                ? words.of("renders.in-scene", reason.arguments().get(0), words.of(cause))
                : words.of(reason);
    }

    /** The words of the way to a place in the script. */
    static String wayTo(Words words, ScriptPlace place) {
        String whole = place.sceneIndex() < 0
                ? words.of("renders.to-script")
                : words.of("renders.to-scene", place.sceneIndex() + 1);
        return FindingPlace.name(words, place.field())
                .map(name -> words.of("renders.to-field", name))
                .orElse(whole);
    }
}
