package app.lectern.video.h264;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcodec.codecs.h264.H264Utils;
import org.jcodec.codecs.h264.H264Utils.SliceHeaderTweaker;
import org.jcodec.codecs.h264.io.model.NALUnit;
import org.jcodec.codecs.h264.io.model.SliceHeader;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.write.CAVLCWriter;
import org.jcodec.codecs.h264.io.write.SliceHeaderWriter;
import org.jcodec.common.io.BitWriter;

/**
 * Puts coded pictures in a row that a decoder takes for one stream, whatever encoders they came from: the numbers in
 * their slice headers are written anew for the place where they stand, and still time between them is filled with
 * pictures of nothing but skipped macroblocks. In MP4's form throughout. One thread.
 *
 * <p>Every picture is a reference picture and there is one reference, so a skipped macroblock is the same place of the
 * picture before (clause 8.4.1.1: its motion vector is zero, as all its neighbours' are), and a P picture may follow any
 * number of skipped ones.
 */
public final class PictureSequence {
    private static final int REFERENCE = 2;
    private static final int BEFORE_ALL = -1;

    /** More bits than the header of any slice of ours takes, in bytes. */
    private static final int HEADER_ROOM = 64;

    private final ParameterSets sets;
    private final Map<List<Integer>, byte[]> skipped = new HashMap<>();

    /** Places since the last picture that decodes on its own. */
    private int place = BEFORE_ALL;

    private int idrPicId;

    /** A sequence that is empty yet; its first picture must be one that decodes on its own. */
    public PictureSequence(ParameterSets sets) {
        this.sets = sets;
    }

    /**
     * The slices of an encoder's packet as an access unit of this sequence's form; parameter sets and messages, which
     * the file tells once or not at all, are left out.
     *
     * @param packet with start codes
     */
    public static byte[] accessUnit(byte[] packet) {
        return NalUnits.sample(NalUnits.split(packet).stream()
                .filter(unit -> NalUnits.type(unit) == NalUnits.SLICE || NalUnits.type(unit) == NalUnits.IDR_SLICE)
                .toList());
    }

    /**
     * A picture that decodes on its own, numbered for the place that follows.
     *
     * @param accessUnit as an encoder gives its first picture: its idr_pic_id is 0
     */
    public byte[] entry(byte[] accessUnit) {
        // two such pictures in a row must differ in it (clause 7.4.3); else it is what encoders write first
        idrPicId = place == 0 ? 1 - idrPicId : 0;
        place = 0;
        return idrPicId == 0 ? accessUnit : renumbered(accessUnit);
    }

    /** A picture that changes the one before, numbered for the place that follows. */
    public byte[] change(byte[] accessUnit) {
        place++;
        return renumbered(accessUnit);
    }

    /** The picture before, once more. */
    public byte[] repeat() {
        place++;
        return skipped.computeIfAbsent(List.of(frameNumber(), orderCount()), _ -> skip());
    }

    private int frameNumber() {
        return place % sets.frameNumbers();
    }

    private int orderCount() {
        return sets.tellsOrder() ? 2 * place % sets.orderCounts() : 0;
    }

    private byte[] renumbered(byte[] accessUnit) {
        List<byte[]> units = new ArrayList<>();
        for (byte[] unit : NalUnits.ofSample(accessUnit)) {
            units.add(renumberedSlice(unit));
        }
        return NalUnits.sample(units);
    }

    /** The tweaker takes emulation prevention out and puts it in again by itself. */
    private byte[] renumberedSlice(byte[] unit) {
        ByteBuffer in = ByteBuffer.wrap(unit.clone());
        NALUnit head = NALUnit.read(in);
        ByteBuffer out = ByteBuffer.allocate(unit.length * 3 / 2 + HEADER_ROOM);
        out.put(unit[0]);
        ByteBuffer payload = out.slice();
        new SliceHeaderTweaker() {
            @Override
            protected void tweak(SliceHeader header) {
                header.frameNum = frameNumber();
                header.picOrderCntLsb = orderCount();
                header.idrPicId = idrPicId;
            }
        }.runSpsPps(in.slice(), payload, head, sets.sps(), sets.pps());
        return NalUnits.trimmed(out.array(), 0, 1 + payload.position());
    }

    private byte[] skip() {
        SliceHeader header = new SliceHeader();
        header.sliceType = SliceType.P;
        header.sliceTypeRestr = true;
        header.sps = sets.sps();
        header.pps = sets.pps();
        header.picParameterSetId = sets.pps().picParameterSetId;
        header.frameNum = frameNumber();
        header.picOrderCntLsb = orderCount();
        header.numRefIdxActiveOverrideFlag = true;
        header.disableDeblockingFilterIdc = 1;
        ByteBuffer payload = ByteBuffer.allocate(HEADER_ROOM);
        BitWriter bits = new BitWriter(payload);
        SliceHeaderWriter.write(header, false, REFERENCE, bits);
        CAVLCWriter.writeUE(bits, sets.macroblocks());
        bits.write1Bit(1);
        bits.flush();
        payload.flip();
        return NalUnits.sample(List.of(escaped((byte) (REFERENCE << 5 | NalUnits.SLICE), payload)));
    }

    private static byte[] escaped(byte head, ByteBuffer payload) {
        ByteBuffer out = ByteBuffer.allocate(1 + payload.remaining() * 3 / 2 + HEADER_ROOM);
        out.put(head);
        H264Utils.escapeNAL(payload, out);
        return NalUnits.trimmed(out.array(), 0, out.position());
    }
}
