package app.lectern.intake.slides;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Codes pictures as PNG (ISO/IEC 15948). Java's own writer asks for every pixel by itself, which took two thirds of the time
 * that slides take to become pictures.
 */
final class QuickPng {
    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int CHANNELS = 3;
    /** What a row says of itself: each byte is told as its difference from the one above. */
    private static final byte UP = 2;

    private static final int BUFFER = 64 * 1024;

    private QuickPng() {}

    /** A picture of opaque pixels, {@link BufferedImage#TYPE_INT_RGB}, as a file. */
    static byte[] of(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream(BUFFER);
        DataOutputStream out = new DataOutputStream(file);
        out.write(SIGNATURE);
        chunk(out, "IHDR", head(picture.getWidth(), picture.getHeight()));
        chunk(out, "IDAT", packed(picture));
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(head);
        out.writeInt(width);
        out.writeInt(height);
        // 8 bits, red green blue, deflated, filtered by row, not interlaced
        out.write(new byte[] {8, 2, 0, 0, 0});
        return head.toByteArray();
    }

    private static byte[] packed(BufferedImage picture) throws IOException {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        int width = picture.getWidth();
        byte[] above = new byte[width * CHANNELS];
        byte[] row = new byte[width * CHANNELS];
        byte[] told = new byte[1 + width * CHANNELS];
        told[0] = UP;
        ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                read(pixels, y * width, row);
                for (int i = 0; i < row.length; i++) {
                    told[i + 1] = (byte) (row[i] - above[i]);
                }
                out.write(told);
                byte[] spare = above;
                above = row;
                row = spare;
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void read(int[] pixels, int from, byte[] row) {
        for (int i = 0, at = from; i < row.length; i += CHANNELS, at++) {
            int pixel = pixels[at];
            row[i] = (byte) (pixel >> 16);
            row[i + 1] = (byte) (pixel >> 8);
            row[i + 2] = (byte) pixel;
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
