package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Approval;
import app.lectern.domain.script.Look.Subtitles;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.pipeline.RenderPipeline.Approvals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Joins pictures and speech to the MP4, and reads it back before anybody gets it. */
final class ComposeVideoStep implements PipelineStep {
    /** How far the two tracks' ends may lie apart, seconds. */
    private static final double TRACK_TOLERANCE_SEC = 0.1;

    private final VideoComposer composer;
    private final VideoProber prober;
    private final Approvals approvals;

    ComposeVideoStep(VideoComposer composer, VideoProber prober, Approvals approvals) {
        this.composer = composer;
        this.prober = prober;
        this.approvals = approvals;
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
        context.told(Message.of(
                "log.video", plan.frames(), Math.round(context.timeline().durationSec())));
    }

    private VideoComposer.Plan plan(RenderContext context) throws RenderStepException {
        boolean track = context.script().look().subtitles() == Subtitles.TRACK;
        return new VideoComposer.Plan(
                context.job().format(),
                facts(context),
                clips(context),
                track ? context.subtitles() : null,
                bed(context),
                context.folder());
    }

    private static VideoComposer.@Nullable SoundBed bed(RenderContext context) throws RenderStepException {
        List<PlacedSpeech> placed = new ArrayList<>();
        for (int i = 0; i < context.speeches().size(); i++) {
            double start = context.timeline().scenes().get(i).narrationSec();
            placed.add(new PlacedSpeech(context.speeches().get(i), Math.round(start * VideoComposer.SOUND_RATE)));
        }
        long total = Math.round(context.timeline().durationSec() * VideoComposer.SOUND_RATE);
        return context.soundtrack().bed(placed, total, context.token()).orElse(null);
    }

    private static List<VideoComposer.Clip> clips(RenderContext context) {
        List<VideoComposer.Clip> clips = new ArrayList<>();
        for (int i = 0; i < context.speeches().size(); i++) {
            Timeline.SceneTime time = context.timeline().scenes().get(i);
            clips.add(new VideoComposer.Clip(
                    context.picturesFile(i),
                    time.frames(),
                    context.speeches().get(i),
                    time.leadSec(),
                    chapter(context.script().scenes().get(i), i)));
        }
        return clips;
    }

    private static String chapter(Scene scene, int index) {
        return scene.title() == null ? Integer.toString(index + 1) : scene.title();
    }

    private VideoComposer.Facts facts(RenderContext context) {
        Script script = context.script();
        String title = script.title();
        boolean draft = context.job().format().draft();
        Optional<Approval> approval =
                draft ? Optional.empty() : approvals.of(context.job().scriptId());
        return new VideoComposer.Facts(
                title == null ? context.job().videoId() : title,
                Locale.forLanguageTag(script.shownLanguage()),
                context.job().scriptSha256(),
                approval.map(Approval::by).orElse(null),
                approval.map(Approval::at).orElse(null));
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
