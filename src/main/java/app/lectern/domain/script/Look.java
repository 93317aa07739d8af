package app.lectern.domain.script;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a lesson looks.
 *
 * @param theme the slides' theme by its id; null takes the default
 * @param transition between scenes that do not say so themselves
 * @param reveal whether on-screen lines appear with the sentence that mentions them, rather than all at once
 * @param emphasis whether the on-screen line being spoken is emphasised
 * @param progressLine whether slides show how far the lesson is
 * @param subtitles where the subtitles are
 */
public record Look(
        @Nullable String theme,
        Transition transition,
        boolean reveal,
        boolean emphasis,
        boolean progressLine,
        Subtitles subtitles) {
    /** What a script has that says nothing of its look. */
    public static final Look DEFAULT = new Look(null, Transition.CUT, false, true, true, Subtitles.TRACK);

    /** The ids of the themes that come with Lectern; the first is the default. */
    public static final Set<String> BUNDLED_THEMES =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of("calm", "bold", "warm")));

    /** Where a video's subtitles are; they lie beside it as files in any case. */
    public enum Subtitles {
        /** A track of the video, which viewers switch on and off. */
        TRACK("track"),
        /** Drawn into the pictures, for places whose players show no tracks. */
        BURNED("burned"),
        /** Beside the video only. */
        BESIDE("beside");

        private final String id;

        Subtitles(String id) {
            this.id = id;
        }

        /** The name in script files. */
        public String id() {
            return id;
        }

        /** The place of a name in a script file, if there is one. */
        public static Optional<Subtitles> ofId(String id) {
            return Arrays.stream(values()).filter(place -> place.id.equals(id)).findFirst();
        }
    }
}
