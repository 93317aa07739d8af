package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.pipeline.RenderStepException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of a picture that fills a frame. Only that part is decoded, and of a large picture only every n-th
 * pixel, so the memory taken depends on the frame and not on the picture.
 */
final class PictureReader {
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");

    /** How much larger than the frame a decoded picture stays, so that scaling it down still smooths it. */
    private static final double RESERVE = 1.5;

    /** What decoders say who fill up with grey what is missing. */
    private static final Pattern TRUNCATED = Pattern.compile("(?i)premature|truncated|unexpected end");

    private PictureReader() {}

    /**
     * The file of a scene's picture.
     *
     * @throws RenderStepException when it is not a file inside the folder
     */
    static Path locate(Path folder, String image) throws RenderStepException {
        try {
            Path root = folder.toRealPath();
            Path file = root.resolve(image).toRealPath();
            if (!file.startsWith(root)) {
                throw unreadable(image, new IOException("outside the script's folder"));
            }
            if (!Files.isRegularFile(file)) {
                throw unreadable(image, new IOException("not a file"));
            }
            if (Files.size(file) > ScriptLimits.IMAGE_BYTES) {
                throw unreadable(image, new IOException("file too large"));
            }
            return file;
        } catch (IOException | RuntimeException problem) {
            throw unreadable(image, problem);
        }
    }

    /**
     * Reads the part of a picture about its focal point, cropped to a frame's proportions; not yet of its size.
     *
     * @param image the picture's name for the message
     */
    static BufferedImage read(Path file, String image, FocalPoint focus, int width, int height)
            throws RenderStepException {
        return decoded(file, image, reader -> read(reader, focus, width, height));
    }

    private static BufferedImage decoded(Path file, String image, Decoder decoder) throws RenderStepException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            if (in == null) {
                throw new FileNotFoundException("no such file");
            }
            ImageReader reader = reader(in);
            try {
                reader.setInput(in, true, true);
                AtomicReference<@Nullable String> broken = new AtomicReference<>();
                reader.addIIOReadWarningListener((source, warning) -> {
                    if (TRUNCATED.matcher(warning).find()) {
                        broken.set(warning);
                    }
                });
                BufferedImage decoded = decoder.decode(reader);
                if (broken.get() != null) {
                    throw new IOException(broken.get());
                }
                return decoded;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException problem) {
            // decoders answer broken files with all sorts of runtime exceptions
            throw unreadable(image, problem);
        }
    }

    /** Reads all of a small picture. */
    static BufferedImage whole(Path file, String image) throws RenderStepException {
        return decoded(file, image, reader -> {
            if ((long) reader.getWidth(0) * reader.getHeight(0) > ScriptLimits.IMAGE_PIXELS) {
                throw new IOException("too many pixels");
            }
            return reader.read(0);
        });
    }

    /** Takes a picture out of a reader. */
    @FunctionalInterface
    private interface Decoder {
        BufferedImage decode(ImageReader reader) throws IOException;
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new IOException("not a PNG, JPEG, GIF or BMP picture");
    }

    private static BufferedImage read(ImageReader reader, FocalPoint focus, int width, int height) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if ((long) wide * high > ScriptLimits.IMAGE_PIXELS) {
            throw new IOException("too many pixels: " + wide + " x " + high);
        }
        double scale = Math.min(wide / (double) width, high / (double) height);
        int cropWidth = Math.clamp(Math.round(width * scale), 1, wide);
        int cropHeight = Math.clamp(Math.round(height * scale), 1, high);
        ImageReadParam param = reader.getDefaultReadParam();
        int left = Math.clamp(Math.round(focus.x() * wide - cropWidth / 2.0), 0, wide - cropWidth);
        int top = Math.clamp(Math.round(focus.y() * high - cropHeight / 2.0), 0, high - cropHeight);
        param.setSourceRegion(new Rectangle(left, top, cropWidth, cropHeight));
        int every = Math.max(1, (int) (scale / RESERVE));
        param.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, param);
    }

    private static RenderStepException unreadable(String image, Exception problem) {
        return new RenderStepException(Message.of("slide.picture-unreadable", image, reason(problem)), problem);
    }

    private static String reason(Exception problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file";
        }
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
