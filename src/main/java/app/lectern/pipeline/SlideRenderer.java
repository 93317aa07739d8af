package app.lectern.pipeline;

import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Script;
import app.lectern.domain.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws slides, for the video and for previews alike. Implementations are safe for use by many threads. */
public interface SlideRenderer {
    /**
     * What to draw.
     *
     * @param sceneIndex from 0
     * @param pictures the folder that the scenes' pictures are relative to; null when there are none
     * @param width pixels; width and height together give the shape: wide, tall or square
     * @param height pixels
     */
    record Request(Script script, int sceneIndex, @Nullable Path pictures, int width, int height, SlideState state) {
        /** The whole slide. */
        public Request(Script script, int sceneIndex, @Nullable Path pictures, int width, int height) {
            this(script, sceneIndex, pictures, width, height, SlideState.WHOLE);
        }
    }

    /**
     * A drawn slide.
     *
     * @param image of type {@link BufferedImage#TYPE_INT_RGB} and the size asked for
     * @param findings what the author should know: text that does not fit, letters the fonts lack
     */
    record Slide(BufferedImage image, List<Finding> findings) {
        public Slide {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Draws one scene's slide.
     *
     * @throws RenderStepException when its picture or its theme cannot be read
     */
    Slide draw(Request request) throws RenderStepException;

    /** The same renderer, but it draws every script in this theme, which need not be kept anywhere. */
    SlideRenderer in(Theme theme);

    /** The ids of the themes that scripts may name, the person's own among them. */
    Set<String> themes();

    /**
     * Everything the picture of a request depends on, as 64 hexadecimal digits: requests of the same fingerprint give
     * the same pixels. Costs far less than drawing; a picture is read the first time only, and again when its file has
     * changed.
     *
     * @throws RenderStepException when the scene's picture or its theme cannot be read
     */
    String fingerprint(Request request) throws RenderStepException;
}
