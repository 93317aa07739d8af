package app.lectern.pipeline;

import app.lectern.domain.script.Soundtrack;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the sounds that lessons have besides their narration. Safe for use by many threads. */
@FunctionalInterface
public interface Soundtracks {
    /** The soundtrack of one run. */
    interface Read {
        /** The room that an opening and a closing sound need. */
        Timeline.Edges edges();

        /**
         * The sound under a lesson's narration; asked for once.
         *
         * @param speech every scene's narration, in any order
         * @param totalSamples the lesson's length, samples of {@link VideoComposer#SOUND_RATE}
         * @return empty where there is none
         */
        Optional<VideoComposer.SoundBed> bed(List<PlacedSpeech> speech, long totalSamples, CancellationToken token)
                throws RenderStepException;
    }

    /**
     * Reads a soundtrack's files.
     *
     * @param scriptFolder where they lie; null when the script has no files
     * @param workFolder the run's own folder, which must stand as long as the bed is in use
     * @throws RenderStepException when one is missing, damaged, too long or too short
     */
    Read read(Soundtrack soundtrack, @Nullable Path scriptFolder, Path workFolder, CancellationToken token)
            throws RenderStepException;
}
