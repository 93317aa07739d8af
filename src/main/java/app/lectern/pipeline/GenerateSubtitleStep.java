package app.lectern.pipeline;

import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Scene;
import app.lectern.pipeline.Subtitler.TimedSentence;
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
        List<List<TimedSentence>> scenes = new ArrayList<>();
        for (int i = 0; i < context.speeches().size(); i++) {
            scenes.add(sentences(context, i));
            context.progress(step(), (i + 1) / (double) context.speeches().size());
        }
        Files.writeString(context.files().subtitles(), subtitler.srt(subtitler.track(scenes)));
    }

    private static List<TimedSentence> sentences(RenderContext context, int index) {
        Scene scene = context.script().scenes().get(index);
        SceneSpeech speech = context.speeches().get(index);
        double speechStart = context.timeline().scenes().get(index).startSec() + Timeline.LEAD_SEC;
        if (scene.subtitle() != null) {
            return List.of(new TimedSentence(
                    scene.subtitle(), millis(speechStart), millis(speechStart + speech.durationSec())));
        }
        double rate = speech.sampleRate();
        return speech.sentences().stream()
                .map(sentence -> new TimedSentence(
                        sentence.text(),
                        millis(speechStart + sentence.startSample() / rate),
                        millis(speechStart + sentence.endSample() / rate)))
                .toList();
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }
}
