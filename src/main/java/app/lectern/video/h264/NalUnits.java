package app.lectern.video.h264;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** NAL units, in the two forms streams have them: after start codes (Annex B) and after their lengths (MP4). */
final class NalUnits {
    static final int SLICE = 1;
    static final int IDR_SLICE = 5;
    static final int SPS = 7;
    static final int PPS = 8;

    private NalUnits() {}

    static int type(byte[] unit) {
        return unit[0] & 31;
    }

    /** The units of a byte stream with start codes. */
    static List<byte[]> split(byte[] stream) {
        List<byte[]> units = new ArrayList<>();
        int start = -1;
        for (int i = 0; i + 2 < stream.length; i++) {
            if (stream[i] == 0 && stream[i + 1] == 0 && stream[i + 2] == 1) {
                if (start >= 0) {
                    units.add(trimmed(stream, start, i));
                }
                start = i + 3;
                i += 2;
            }
        }
        if (start >= 0) {
            units.add(trimmed(stream, start, stream.length));
        }
        return units;
    }

    /** A unit never ends with a zero (clause 7.4.1). */
    static byte[] trimmed(byte[] bytes, int from, int to) {
        int end = to;
        while (end > from && bytes[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOfRange(bytes, from, end);
    }

    /** An access unit as MP4 has it: each unit after its length in four bytes. */
    static byte[] sample(List<byte[]> units) {
        ByteBuffer sample = ByteBuffer.allocate(
                units.stream().mapToInt(unit -> Integer.BYTES + unit.length).sum());
        units.forEach(unit -> sample.putInt(unit.length).put(unit));
        return sample.array();
    }

    /** The units of an access unit as MP4 has it. */
    static List<byte[]> ofSample(byte[] sample) {
        List<byte[]> units = new ArrayList<>();
        ByteBuffer left = ByteBuffer.wrap(sample);
        while (left.hasRemaining()) {
            byte[] unit = new byte[left.getInt()];
            left.get(unit);
            units.add(unit);
        }
        return units;
    }
}
