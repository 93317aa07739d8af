package app.lectern.pipeline;

import app.lectern.domain.render.CacheUse;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives scenes their sound. Implementations choose the engine and are safe for use by many threads. */
public interface Narrator {
    /**
     * A scene to be heard.
     *
     * @param sceneIndex from 0
     * @param files the folder that recordings are relative to; null when there are none
     */
    record Request(Script script, int sceneIndex, @Nullable Path files) {
        /** A text on its own, with its marks. */
        public static Request of(String text, @Nullable String language, Spoken voicing) {
            Scene scene = new Scene(
                    "1",
                    text,
                    null,
                    List.of(),
                    null,
                    null,
                    FocalPoint.CENTRE,
                    PictureMotion.NONE,
                    null,
                    voicing,
                    0,
                    null,
                    null);
            return new Request(
                    new Script(
                            null,
                            language,
                            Look.DEFAULT,
                            Soundtrack.NONE,
                            Spoken.DEFAULT,
                            List.of(),
                            Script.PASS_MARK,
                            List.of(scene)),
                    0,
                    null);
        }

        public Scene scene() {
            return script.scenes().get(sceneIndex);
        }
    }

    /**
     * Speaks a scene's narration, or reads its recording.
     *
     * @throws NarrationException when no engine can speak it, an engine gave no sound, or the recording is of no use
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    Narration narrate(Request request, CancellationToken token) throws NarrationException;

    /** What its caches were of use for, by their names of small letters; none where nothing is kept. */
    default Map<String, CacheUse> caches() {
        return Map.of();
    }
}
