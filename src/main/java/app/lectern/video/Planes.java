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

    private static final int BLOCK = 32;

    /** @param share of {@code to}, 0 to {@link Picture#WHOLE} */
    static Planes mixed(Planes from, Planes to, int share) {
        byte[] out = new byte[from.bytes.length];
        mix(from.bytes, to.bytes, out, share);
        return new Planes(out, from.strides, from.heights);
    }

    /** Slides of one theme have most of their ground in common: what is equal is only copied. */
    private static void mix(byte[] from, byte[] to, byte[] out, int share) {
        System.arraycopy(from, 0, out, 0, out.length);
        int at = 0;
        while (at < out.length) {
            int equal = Arrays.mismatch(from, at, out.length, to, at, out.length);
            if (equal < 0) {
                return;
            }
            int start = at + equal;
            int end = Math.min(start + BLOCK, out.length);
            mix(from, to, out, share, start, end);
            at = end;
        }
    }

    private static void mix(byte[] from, byte[] to, byte[] out, int share, int start, int end) {
        int rest = Picture.WHOLE - share;
        for (int i = start; i < end; i++) {
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
