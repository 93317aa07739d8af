package app.lectern.export.lesson;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished lesson.
 *
 * @param identity what names its video in every export of every render, everywhere: an absolute IRI
 * @param renderId what made it: another render has another
 * @param title as the library shows it
 * @param language a BCP 47 tag of what viewers read
 * @param aspect the shape of its pictures
 * @param subtitles with the scenes they begin in
 * @param burned whether its pictures show the subtitles already
 * @param scenes in their order; at least one
 * @param translations the subtitles of its approved translations, by their languages
 * @param source what its slides are drawn from; null when its script can no longer be read
 */
public record FinishedLesson(
        String identity,
        String renderId,
        String title,
        String language,
        double durationSec,
        Aspect aspect,
        Files files,
        SubtitleTrack subtitles,
        boolean burned,
        List<LessonScene> scenes,
        List<Translated> translations,
        @Nullable Source source) {
    /**
     * Subtitles in another language, over the same pictures.
     *
     * @param language a BCP 47 tag
     */
    public record Translated(String language, SubtitleTrack subtitles) {}

    /** Where it lies on this machine. */
    public record Files(Path video, Path thumbnail) {}

    /**
     * A script that slides are drawn from.
     *
     * @param pictures the folder of its pictures; null when it has none
     */
    public record Source(Script script, @Nullable Path pictures) {}

    public FinishedLesson {
        scenes = List.copyOf(scenes);
        translations = List.copyOf(translations);
    }

    /** Whether its readers read Korean. */
    public boolean isKorean() {
        return language.startsWith("ko");
    }
}
