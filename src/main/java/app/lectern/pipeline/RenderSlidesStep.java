package app.lectern.pipeline;

import app.lectern.domain.Message;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.render.VideoFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws one slide a scene, and the video's thumbnail from the first. */
final class RenderSlidesStep implements PipelineStep {
    private final SlideRenderer renderer;
    private final ThumbnailWriter thumbnails;

    RenderSlidesStep(SlideRenderer renderer, ThumbnailWriter thumbnails) {
        this.renderer = renderer;
        this.thumbnails = thumbnails;
    }

    @Override
    public RenderStep step() {
        return RenderStep.RENDER_SLIDES;
    }

    @Override
    public void run(RenderContext context) throws RenderStepException, IOException {
        int count = context.script().scenes().size();
        List<Path> slides = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BufferedImage slide = draw(context, i);
            Path file = context.slideFile(i);
            ImageIO.write(slide, "png", file.toFile());
            slides.add(file);
            if (i == 0) {
                thumbnails.write(slide, context.files().thumbnail());
            }
            context.progress(step(), (i + 1) / (double) count);
        }
        context.slides(slides);
    }

    private BufferedImage draw(RenderContext context, int index) throws RenderStepException {
        VideoFormat format = context.job().format();
        try {
            return renderer.draw(new SlideRenderer.Request(
                            context.script(), index, context.pictures(), format.width(), format.height()))
                    .image();
        } catch (RenderStepException e) {
            String sceneId = context.script().scenes().get(index).id();
            throw new RenderStepException(Message.of("render.in-scene", index + 1, sceneId, e.text()), e);
        }
    }
}
