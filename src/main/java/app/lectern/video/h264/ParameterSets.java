package app.lectern.video.h264;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.io.model.PictureParameterSet;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;

/**
 * A stream's sequence and picture parameter set: what all its slices depend on. Streams can be joined where these are
 * equal. Immutable.
 */
public final class ParameterSets {
    private static final int HIGH_PROFILE = 100;

    private final byte[] spsUnit;
    private final byte[] ppsUnit;
    private final SeqParameterSet sps;
    private final PictureParameterSet pps;

    private ParameterSets(byte[] spsUnit, byte[] ppsUnit) {
        this.spsUnit = spsUnit;
        this.ppsUnit = ppsUnit;
        this.sps = H264Utils.readSPS(payload(spsUnit));
        this.pps = H264Utils.readPPS(payload(ppsUnit));
        if (!sps.frameMbsOnlyFlag || pps.entropyCodingModeFlag || pps.weightedPredFlag) {
            throw new IllegalArgumentException("only frames in CAVLC without weighted prediction can be joined");
        }
    }

    private static ByteBuffer payload(byte[] unit) {
        ByteBuffer payload = ByteBuffer.wrap(unit, 1, unit.length - 1).slice();
        ByteBuffer copy = ByteBuffer.allocate(payload.remaining());
        copy.put(payload).flip();
        H264Utils.unescapeNAL(copy);
        return copy;
    }

    /**
     * The parameter sets at the head of a byte stream with start codes, which is what encoders give as extradata.
     *
     * @throws IllegalArgumentException when there is not one of each, or they allow what joining does not
     */
    public static ParameterSets of(byte[] stream) {
        List<byte[]> units = NalUnits.split(stream);
        return new ParameterSets(only(units, NalUnits.SPS), only(units, NalUnits.PPS));
    }

    private static byte[] only(List<byte[]> units, int type) {
        List<byte[]> found =
                units.stream().filter(unit -> NalUnits.type(unit) == type).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " parameter sets of type " + type);
        }
        return found.getFirst();
    }

    SeqParameterSet sps() {
        return sps;
    }

    PictureParameterSet pps() {
        return pps;
    }

    int macroblocks() {
        return (sps.picWidthInMbsMinus1 + 1) * (sps.picHeightInMapUnitsMinus1 + 1);
    }

    /** How many values frame_num has. */
    int frameNumbers() {
        return 1 << (sps.log2MaxFrameNumMinus4 + 4);
    }

    /** Whether slices tell the place of their picture; else it follows from frame_num. */
    boolean tellsOrder() {
        return sps.picOrderCntType == 0;
    }

    /** How many values the order count in a slice has. */
    int orderCounts() {
        return 1 << (sps.log2MaxPicOrderCntLsbMinus4 + 4);
    }

    /** The decoder configuration of an MP4 (ISO/IEC 14496-15, clause 5.3.3), with lengths of four bytes. */
    public byte[] decoderConfiguration() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {1, spsUnit[1], spsUnit[2], spsUnit[3], (byte) 0xff, (byte) 0xe1});
        write(out, spsUnit);
        out.write(1);
        write(out, ppsUnit);
        if ((spsUnit[1] & 255) >= HIGH_PROFILE) {
            // chroma 4:2:0, 8 bits, no extensions
            out.writeBytes(new byte[] {(byte) 0xfd, (byte) 0xf8, (byte) 0xf8, 0});
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, byte[] unit) {
        out.write(unit.length >> 8);
        out.write(unit.length);
        out.writeBytes(unit);
    }

    /** Both sets after start codes, from which {@link #of} makes them again. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] unit : List.of(spsUnit, ppsUnit)) {
            out.writeBytes(new byte[] {0, 0, 0, 1});
            out.writeBytes(unit);
        }
        return out.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterSets sets
                && Arrays.equals(spsUnit, sets.spsUnit)
                && Arrays.equals(ppsUnit, sets.ppsUnit);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(spsUnit) + Arrays.hashCode(ppsUnit);
    }
}
