package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.Look.Subtitles;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks how a lesson or a scene looks. */
final class LookChecker {
    private static final double SHORTEST_TRANSITION_SEC = 0.1;

    private LookChecker() {}

    /**
     * The look of a whole script.
     *
     * @param themes those there are
     */
    static Look look(FieldReader fields, Set<String> themes) {
        String theme = fields.text("theme", ScriptLimits.NAME);
        if (theme != null && !themes.contains(theme)) {
            fields.error("theme", Message.of("script.theme", theme, String.join(", ", new TreeSet<>(themes))));
            theme = null;
        }
        Transition transition = transition(fields);
        Subtitles subtitles = fields.oneOf(
                "subtitles",
                Subtitles::ofId,
                "script.no-such-name",
                Arrays.stream(Subtitles.values()).map(Subtitles::id));
        return new Look(
                theme,
                transition == null ? Look.DEFAULT.transition() : transition,
                fields.flag("reveal", Look.DEFAULT.reveal()),
                fields.flag("emphasis", Look.DEFAULT.emphasis()),
                fields.flag("progress_line", Look.DEFAULT.progressLine()),
                subtitles == null ? Look.DEFAULT.subtitles() : subtitles);
    }

    /** The transition that an object names, if it does. */
    static @Nullable Transition transition(FieldReader fields) {
        Transition.Kind kind = fields.oneOf(
                "transition",
                Transition.Kind::ofId,
                "script.no-such-name",
                Arrays.stream(Transition.Kind.values()).map(Transition.Kind::id));
        Double seconds = fields.numberOrNull("transition_sec", SHORTEST_TRANSITION_SEC, Transition.LONGEST_SEC);
        if (kind == null) {
            return null;
        }
        return new Transition(kind, seconds == null ? Transition.DEFAULT_SEC : seconds);
    }

    /** What of a scene's picture stays to be seen. */
    static FocalPoint focus(FieldReader fields) {
        List<Double> point = fields.numbers("image_focus", 2, 0, 1);
        return point.isEmpty() ? FocalPoint.CENTRE : new FocalPoint(point.get(0), point.get(1));
    }

    /** How a scene's picture moves. */
    static PictureMotion motion(FieldReader fields) {
        PictureMotion motion = fields.oneOf(
                "picture_motion",
                PictureMotion::ofId,
                "script.no-such-name",
                Arrays.stream(PictureMotion.values()).map(PictureMotion::id));
        return motion == null ? PictureMotion.NONE : motion;
    }
}
