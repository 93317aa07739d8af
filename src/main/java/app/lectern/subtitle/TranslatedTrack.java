package app.lectern.subtitle;

import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import java.util.List;

/** Subtitles in another language than the one that is spoken. */
public final class TranslatedTrack {
    /**
     * A scene of the video.
     *
     * @param startMillis its first moment
     * @param spokenFromMillis when somebody begins to speak in it
     * @param spokenToMillis when they have ended, after {@code spokenFromMillis}
     * @param endMillis the moment after its last
     * @param text what is to be read in it; blank when nothing is
     */
    public record Scene(long startMillis, long spokenFromMillis, long spokenToMillis, long endMillis, String text) {}

    private TranslatedTrack() {}

    /**
     * Cuts the text of each scene into cues by the rules of its own language, and lays them over the time in which the
     * scene is spoken, in proportion to how long speaking them would take.
     */
    public static SubtitleTrack of(List<Scene> scenes) {
        return new SpeechSubtitler()
                .track(scenes.stream().map(TranslatedTrack::timed).toList());
    }

    private static TimedScene timed(Scene scene) {
        List<TimedSentence> said = scene.text().isBlank()
                ? List.of()
                : List.of(new TimedSentence(scene.text(), scene.spokenFromMillis(), scene.spokenToMillis(), List.of()));
        return new TimedScene(said, null, scene.startMillis(), scene.endMillis());
    }
}
