package app.lectern.slide;

import app.lectern.pipeline.RenderStepException;
import java.awt.image.BufferedImage;

/**
 * The pictures of one slide.
 *
 * @param scene the scene's picture
 * @param logo the theme's logo
 */
record SlidePictures(Canvas.Picture scene, Logo logo) {
    /** The theme's logo, scaled to a height of so many pixels. */
    @FunctionalInterface
    interface Logo {
        /**
         * The logo, as high as asked for unless it is too wide then.
         *
         * @throws RenderStepException when it cannot be read
         */
        BufferedImage ofHeight(int height, int mostWidth) throws RenderStepException;
    }
}
