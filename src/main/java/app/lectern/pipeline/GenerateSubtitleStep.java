package app.lectern.pipeline;

import app.lectern.domain.render.RenderStep;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.io.IOException;
import java.nio.file.Files;

/** Writes the subtitles from the real times of the speech, and the transcript. */
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
        SubtitleTrack track = subtitler.track(SubtitleClock.scenes(context.script(), context.speeches()));
        context.progress(step(), 0.5);
        RenderContext.Files files = context.files();
        Files.writeString(files.subtitles(), subtitler.srt(track));
        Files.writeString(files.webSubtitles(), subtitler.vtt(track));
        Files.writeString(files.transcript(), subtitler.transcript(context.script()));
    }
}
