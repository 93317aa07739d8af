package app.lectern.video;

import app.lectern.pipeline.Picture;
import java.util.Arrays;

/**
 * The samples of a yuv420p picture.
 *
 * @param bytes the three planes one after another, rows as long as told
 * @param strides bytes from row to row, by plane
 * @param heights rows, by plane
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Planes(byte[] bytes, int[] strides, int[] heights) {
    /** Luma and the two of chroma. */
    static final int COUNT = 3;

    /** @param share of {@code to}, 0 to {@link Picture#WHOLE} */
    static Planes mixed(Planes from, Planes to, int share) {
        byte[] out = new byte[from.bytes.length];
        mix(from.bytes, to.bytes, out, share);
        return new Planes(out, from.strides, from.heights);
    }

    private static void mix(byte[] from, byte[] to, byte[] out, int share) {
        int rest = Picture.WHOLE - share;
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (((from[i] & 255) * rest + (to[i] & 255) * share + Picture.WHOLE / 2) >> 8);
        }
    }

    /** @param share of the width that {@code to} covers from the right, 0 to {@link Picture#WHOLE} */
    static Planes movedIn(Planes from, Planes to, int share) {
        byte[] out = Arrays.copyOf(from.bytes, from.bytes.length);
        int row = 0;
        for (int p = 0; p < COUNT; p++) {
            // chroma has half the columns: the edge falls on an even one
            int chromaEdge = from.strides[COUNT - 1] * (Picture.WHOLE - share) / Picture.WHOLE;
            int edge = p == 0 ? Math.min(2 * chromaEdge, from.strides[0]) : chromaEdge;
            for (int y = 0; y < from.heights[p]; y++) {
                System.arraycopy(to.bytes, row, out, row + edge, from.strides[p] - edge);
                row += from.strides[p];
            }
        }
        return new Planes(out, from.strides, from.heights);
    }
}
