package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler.TranscriptScene;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Function;

/** Writes the subtitles from the real times of the speech, and the transcript. */
final class GenerateSubtitleStep implements PipelineStep {
    private final Subtitler subtitler;
    private final Function<Script, SubtitleRules> rules;

    GenerateSubtitleStep(Subtitler subtitler, Function<Script, SubtitleRules> rules) {
        this.subtitler = subtitler;
        this.rules = rules;
    }

    @Override
    public RenderStep step() {
        return RenderStep.GENERATE_SUBTITLE;
    }

    @Override
    public void run(RenderContext context) throws IOException {
        SubtitleTrack track = subtitler.track(
                SubtitleClock.scenes(context.script(), context.speeches(), context.timeline()),
                rules.apply(context.script()));
        context.subtitles(track);
        context.told(Message.of("log.cues", track.cues().size()));
        context.progress(step(), 0.5);
        RenderContext.Files files = context.files();
        Files.writeString(files.subtitles(), subtitler.srt(track));
        Files.writeString(files.webSubtitles(), subtitler.vtt(track));
        Files.writeString(files.transcript(), subtitler.transcript(TranscriptScene.of(context.script())));
    }
}
