package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.FocalPoint;
import app.lectern.pipeline.RenderStepException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Fits pictures to their frames and keeps the last few: while an author types, the preview draws the same picture over
 * and over, and a video draws it for every moment. Used by many threads; a picture that several want at once is read
 * once.
 */
final class PictureShelf {
    private static final int KEPT = 8;

    /** A file in one state and one size. */
    private record Key(Path file, FileTime changed, FocalPoint focus, int width, int height, Color ground) {}

    private static final class Recent extends LinkedHashMap<Key, FutureTask<BufferedImage>> {
        private static final long serialVersionUID = 1L;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, FutureTask<BufferedImage>> eldest) {
            return size() > KEPT;
        }
    }

    private final Map<Key, FutureTask<BufferedImage>> recent = new Recent();

    /**
     * A picture cropped and scaled to fill a frame, on a ground where it is transparent. Not to be changed.
     *
     * @throws RenderStepException when it cannot be read
     */
    BufferedImage filling(Path folder, String image, FocalPoint focus, int width, int height, Color ground)
            throws RenderStepException {
        Path file = PictureReader.locate(folder, image);
        Key key = new Key(file, lastChange(file), focus, width, height, ground);
        FutureTask<BufferedImage> task;
        synchronized (recent) {
            task = recent.computeIfAbsent(
                    key,
                    wanted -> new FutureTask<>(() ->
                            fitted(PictureReader.read(file, image, focus, width, height), width, height, ground)));
        }
        // whoever comes first reads it, the others wait
        task.run();
        return result(task, key, image);
    }

    private BufferedImage result(FutureTask<BufferedImage> task, Key key, String image) throws RenderStepException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RenderStepException(Message.of("slide.picture-unreadable", image, "interrupted"), e);
        } catch (ExecutionException e) {
            synchronized (recent) {
                recent.remove(key, task);
            }
            if (e.getCause() instanceof RenderStepException unreadable) {
                throw new RenderStepException(unreadable.text(), unreadable);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static FileTime lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException unknown) {
            return FileTime.fromMillis(0);
        }
    }

    /** Large pictures are halved step by step: one great step would skip pixels and let fine detail flicker. */
    static BufferedImage fitted(BufferedImage picture, int width, int height, Color ground) {
        BufferedImage image = picture;
        while (image.getWidth() >= width * 2 && image.getHeight() >= height * 2) {
            image = resized(
                    image,
                    image.getWidth() / 2,
                    image.getHeight() / 2,
                    ground,
                    RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        }
        return resized(image, width, height, ground, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    private static BufferedImage resized(
            BufferedImage source, int width, int height, Color ground, Object interpolation) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(ground);
            g.fillRect(0, 0, width, height);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
            g.drawImage(source, 0, 0, width, height, null);
        } finally {
            g.dispose();
        }
        return image;
    }
}
