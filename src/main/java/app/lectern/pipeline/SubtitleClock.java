package app.lectern.pipeline;

import app.lectern.domain.script.Script;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import app.lectern.pipeline.Subtitler.TimedWord;
import java.util.ArrayList;
import java.util.List;

/** Puts what is heard in each scene on the video's own clock. */
public final class SubtitleClock {
    private SubtitleClock() {}

    /**
     * The scenes with their times in the video.
     *
     * @param heard one for each scene of the script
     */
    public static List<TimedScene> scenes(Script script, List<? extends HeardScene> heard, Timeline timeline) {
        List<TimedScene> scenes = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            Timeline.SceneTime time = timeline.scenes().get(i);
            SceneClock clock = new SceneClock(time.narrationSec(), heard.get(i).sampleRate());
            scenes.add(new TimedScene(
                    heard.get(i).sentences().stream().map(clock::timed).toList(),
                    script.scenes().get(i).subtitle(),
                    millis(time.startSec()),
                    millis(time.endSec())));
        }
        return scenes;
    }

    private record SceneClock(double startSec, double sampleRate) {
        TimedSentence timed(SpokenSentence sentence) {
            return new TimedSentence(
                    sentence.text(),
                    at(sentence.startSample()),
                    at(sentence.endSample()),
                    sentence.words().stream()
                            .map(word ->
                                    new TimedWord(word.from(), word.to(), at(word.startSample()), at(word.endSample())))
                            .toList());
        }

        private long at(int sample) {
            return millis(startSec + sample / sampleRate);
        }
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
