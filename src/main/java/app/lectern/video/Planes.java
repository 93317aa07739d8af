package app.lectern.video;

import app.lectern.pipeline.Picture;
import java.util.Arrays;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;

/**
 * The samples of a yuv420p frame in Java's memory, where two are mixed.
 *
 * @param bytes the three planes one after another, rows as long as told
 * @param strides bytes from row to row, by plane
 * @param heights rows, by plane
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Planes(byte[] bytes, int[] strides, int[] heights) {
    private static final int COUNT = 3;

    static Planes of(AVFrame frame) {
        int[] strides = new int[COUNT];
        int[] heights = new int[COUNT];
        int size = 0;
        for (int p = 0; p < COUNT; p++) {
            strides[p] = frame.linesize(p);
            heights[p] = p == 0 ? frame.height() : (frame.height() + 1) / 2;
            size += strides[p] * heights[p];
        }
        byte[] bytes = new byte[size];
        int at = 0;
        for (int p = 0; p < COUNT; p++) {
            new BytePointer(frame.data(p)).get(bytes, at, strides[p] * heights[p]);
            at += strides[p] * heights[p];
        }
        return new Planes(bytes, strides, heights);
    }

    /** Writes these samples to a frame of the same size. */
    void fill(AVFrame frame) {
        int at = 0;
        for (int p = 0; p < COUNT; p++) {
            new BytePointer(frame.data(p)).put(bytes, at, strides[p] * heights[p]);
            at += strides[p] * heights[p];
        }
    }

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
