package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins slides and speech to the MP4, and reads it back before anybody gets it. */
final class ComposeVideoStep implements PipelineStep {
    /** How far the two tracks' ends may lie apart, seconds. */
    private static final double TRACK_TOLERANCE_SEC = 0.1;

    private final VideoComposer composer;
    private final VideoProber prober;

    ComposeVideoStep(VideoComposer composer, VideoProber prober) {
        this.composer = composer;
        this.prober = prober;
    }

    @Override
    public RenderStep step() {
        return RenderStep.COMPOSE_VIDEO;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException {
        VideoComposer.Plan plan = plan(context);
        Path video = context.files().video();
        composer.compose(plan, video, context.token(), share -> context.progress(step(), share));
        verify(plan, prober.probe(video));
    }

    private static VideoComposer.Plan plan(RenderContext context) {
        List<VideoComposer.Clip> clips = new ArrayList<>();
        for (int i = 0; i < context.slides().size(); i++) {
            clips.add(new VideoComposer.Clip(
                    context.slides().get(i),
                    context.timeline().scenes().get(i).frames(),
                    context.speeches().get(i),
                    Timeline.LEAD_SEC));
        }
        String title = context.script().title();
        String language = context.script().language();
        return new VideoComposer.Plan(
                context.job().format(),
                title == null ? context.job().videoId() : title,
                language == null ? Locale.ROOT : Locale.forLanguageTag(language),
                clips);
    }

    private static void verify(VideoComposer.Plan plan, VideoProber.Probe probe) throws RenderStepException {
        VideoFormat format = plan.format();
        boolean whole = probe.videoFrames() == plan.frames()
                && probe.width() == format.width()
                && probe.height() == format.height()
                && Math.abs(probe.videoSec() - probe.audioSec()) <= TRACK_TOLERANCE_SEC;
        if (!whole) {
            throw new RenderStepException(Message.of("render.video-differs", plan.frames(), probe.toString()));
        }
    }
}
