package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.RenderStepException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;

/**
 * Turns pictures into the samples an encoder takes, drawing each only once in a row. The last two are kept, for what is
 * made of both. Owned by one thread.
 */
final class PicturePlanes {
    /** From RGB to yuv420p of limited-range BT.709. */
    @FunctionalInterface
    interface Conversion {
        /** Converts pixels of {@code 0xRRGGBB}, row by row. */
        Planes planes(int[] rgb) throws RenderStepException;
    }

    private record Kept(String fingerprint, Planes planes) {}

    private final VideoFormat format;
    private final Conversion conversion;
    private final RecentPlanes recent;
    private @Nullable Kept from;
    private @Nullable Kept to;

    PicturePlanes(VideoFormat format, Conversion conversion, RecentPlanes recent) {
        this.format = format;
        this.conversion = conversion;
        this.recent = recent;
    }

    /**
     * A picture's samples.
     *
     * @throws IllegalArgumentException when what is drawn is not of the video's size
     */
    Planes of(Picture picture) throws RenderStepException {
        return switch (picture) {
            case Picture.Drawn drawn -> from(drawn);
            case Picture.Mixed two -> Planes.mixed(from(two.from()), to(two.to()), two.share());
            case Picture.MovedIn two -> Planes.movedIn(from(two.from()), to(two.to()), two.share());
        };
    }

    private Planes from(Picture.Drawn picture) throws RenderStepException {
        Kept kept = kept(picture, from);
        from = kept;
        return kept.planes;
    }

    private Planes to(Picture.Drawn picture) throws RenderStepException {
        Kept kept = kept(picture, to);
        to = kept;
        return kept.planes;
    }

    private Kept kept(Picture.Drawn picture, @Nullable Kept before) throws RenderStepException {
        if (before != null && before.fingerprint.equals(picture.fingerprint())) {
            return before;
        }
        String fingerprint = picture.fingerprint();
        Planes planes = recent.find(format, fingerprint);
        if (planes == null) {
            planes = conversion.planes(pixels(picture.drawing().draw()));
            recent.keep(format, fingerprint, planes);
        }
        return new Kept(fingerprint, planes);
    }

    private int[] pixels(BufferedImage image) {
        if (image.getWidth() != format.width() || image.getHeight() != format.height()) {
            throw new IllegalArgumentException(
                    "a picture of " + image.getWidth() + "x" + image.getHeight() + ", not " + format.id());
        }
        return ((DataBufferInt) asRgb(image).getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage asRgb(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
