package app.lectern.pipeline;

import app.lectern.domain.render.RenderStep;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import app.lectern.pipeline.Subtitler.TimedWord;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Writes the subtitles from the real times of the speech. */
final class GenerateSubtitleStep implements PipelineStep {
    private final Subtitler subtitler;

    GenerateSubtitleStep(Subtitler subtitler) {
        this.subtitler = subtitler;
    }

    @Override
    public RenderStep step() {
        return RenderStep.GENERATE_SUBTITLE;
    }

    @Override
    public void run(RenderContext context) throws IOException {
        List<TimedScene> scenes = new ArrayList<>();
        for (int i = 0; i < context.speeches().size(); i++) {
            scenes.add(scene(context, i));
            context.progress(step(), (i + 1) / (double) context.speeches().size());
        }
        Files.writeString(context.files().subtitles(), subtitler.srt(subtitler.track(scenes)));
    }

    private static TimedScene scene(RenderContext context, int index) {
        Timeline.SceneTime time = context.timeline().scenes().get(index);
        SceneSpeech speech = context.speeches().get(index);
        Clock clock = new Clock(time.startSec() + Timeline.LEAD_SEC, speech.sampleRate());
        return new TimedScene(
                speech.sentences().stream().map(clock::timed).toList(),
                context.script().scenes().get(index).subtitle(),
                millis(time.startSec()),
                millis(time.endSec()));
    }

    /** The video's clock for one narration. */
    private record Clock(double startSec, double sampleRate) {
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
