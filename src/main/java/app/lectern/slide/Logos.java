package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

/** Reads logos, which keep their proportions and their transparency. */
final class Logos {
    private Logos() {}

    /**
     * A logo as high as asked for, unless it is too wide then.
     *
     * @throws RenderStepException when it cannot be read
     */
    static BufferedImage read(Path file, int height, int mostWidth) throws RenderStepException {
        String name = String.valueOf(file.getFileName());
        BufferedImage picture = PictureReader.whole(file, name);
        double scale = Math.min(height / (double) picture.getHeight(), mostWidth / (double) picture.getWidth());
        int w = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int h = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        if (w > picture.getWidth() * 64 || h > picture.getHeight() * 64) {
            throw new RenderStepException(Message.of("slide.picture-unreadable", name, "too few pixels"));
        }
        BufferedImage image = picture;
        while (image.getWidth() >= 2 * w && image.getHeight() >= 2 * h) {
            image = resized(image, image.getWidth() / 2, image.getHeight() / 2);
        }
        return resized(image, w, h);
    }

    private static BufferedImage resized(BufferedImage source, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            g.drawImage(source, 0, 0, width, height, null);
        } finally {
            g.dispose();
        }
        return image;
    }
}
