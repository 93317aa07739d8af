package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.Look.Subtitles;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptPlace;
import app.lectern.pipeline.storyboard.Captions;
import app.lectern.pipeline.storyboard.Storyboard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;

/** Draws and codes the pictures of every scene that are not kept from before, and draws the video's thumbnail. */
final class RenderSlidesStep implements PipelineStep {
    private final SlideRenderer renderer;
    private final CaptionRenderer captions;
    private final VideoComposer composer;
    private final ThumbnailWriter thumbnails;

    RenderSlidesStep(
            SlideRenderer renderer, CaptionRenderer captions, VideoComposer composer, ThumbnailWriter thumbnails) {
        this.renderer = renderer;
        this.captions = captions;
        this.composer = composer;
        this.thumbnails = thumbnails;
    }

    @Override
    public RenderStep step() {
        return RenderStep.RENDER_SLIDES;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException, IOException {
        Storyboard storyboard = storyboard(context);
        int scenes = context.script().scenes().size();
        EachScene.work(
                scenes,
                context.token(),
                (scene, token) -> {
                    pictures(context, storyboard, scene, token);
                    return scene;
                },
                done -> context.progress(step(), done / (double) scenes));
        context.told(Message.of("log.pictures", scenes));
    }

    private Storyboard storyboard(RenderContext context) {
        Script script = context.script();
        boolean burned = script.look().subtitles() == Subtitles.BURNED;
        return new Storyboard(
                script,
                context.speeches(),
                context.timeline(),
                slides(context),
                context.pictures(),
                context.job().format(),
                burned ? Optional.of(new Captions(context.subtitles(), captions)) : Optional.empty());
    }

    private SlideRenderer slides(RenderContext context) {
        return context.job().format().draft() ? new DraftSlides(renderer, captions) : renderer;
    }

    private void pictures(RenderContext context, Storyboard storyboard, int scene, CancellationToken token)
            throws RenderStepException, IOException {
        try {
            VideoFormat format = context.job().format();
            composer.codePictures(storyboard.shots(scene), format, context.picturesFile(scene), token);
            if (scene == 0) {
                thumbnails.write(thumbnail(context), context.files().thumbnail());
            }
        } catch (RenderStepException e) {
            String sceneId = context.script().scenes().get(scene).id();
            throw RenderStepException.inScene(new ScriptPlace(scene, sceneId, field(e)), e);
        }
    }

    /** What the author changes to be rid of it. */
    private static String field(RenderStepException e) {
        return e.text().key().equals("slide.picture-unreadable") ? "image" : "";
    }

    private BufferedImage thumbnail(RenderContext context) throws RenderStepException {
        VideoFormat format = context.job().format();
        return slides(context)
                .draw(new SlideRenderer.Request(
                        context.script(), 0, context.pictures(), format.width(), format.height()))
                .image();
    }
}
