package app.lectern.desktop;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures of windows small: 256 colours, those of the large surfaces exactly. */
final class PalettePng {
    private static final int COLOURS = 256;
    private static final int EXACT = 128;

    private PalettePng() {}

    /** Writes a file and the folders above it; the same picture always gives the same bytes. */
    static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed(picture), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        int[] palette = palette(counts);
        IndexColorModel colours =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        counts.keySet().forEach(colour -> nearest.put(colour, nearest(palette, colour)));
        int[] indices = Arrays.stream(pixels).map(nearest::get).toArray();
        out.getRaster().setPixels(0, 0, width, height, indices);
        return out;
    }

    private static int[] palette(Map<Integer, Integer> counts) {
        List<Map.Entry<Integer, Integer>> colours = new ArrayList<>(counts.entrySet());
        colours.sort(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        if (colours.size() <= COLOURS) {
            return colours.stream().mapToInt(Map.Entry::getKey).toArray();
        }
        int[] exact = colours.stream().limit(EXACT).mapToInt(Map.Entry::getKey).toArray();
        List<ColourBox> boxes = ColourBox.divide(colours.subList(EXACT, colours.size()), COLOURS - EXACT);
        int[] palette = Arrays.copyOf(exact, EXACT + boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            palette[EXACT + i] = boxes.get(i).middle();
        }
        return palette;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = distance(palette[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += apart * apart;
        }
        return sum;
    }
}
