package app.lectern.video.h264;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Rect;
import org.jcodec.common.model.Size;

/**
 * Codes pictures that decode on their own, in plain Java: jcodec's encoder with a fixed quantiser, constrained baseline
 * profile, limited-range BT.709. Owned by one thread.
 */
public final class IntraEncoder {
    private static final int MACROBLOCK = 16;

    private static final int COARSER = 6;
    private static final int COARSEST = 51;

    /** jcodec has samples as signed bytes, around zero. */
    private static final byte SIGN = (byte) 128;

    private final int width;
    private final int height;
    private final Picture picture;
    private final ByteBuffer stream;
    private final int quantiser;
    private final Runnable everyMacroblock;

    /**
     * An encoder of pictures of one size.
     *
     * @param width even, pixels
     * @param height even, pixels
     * @param quantiser of H.264, 0 to 51; the lower the finer
     * @param everyMacroblock called again and again while a picture is coded, which takes long; may throw to end that
     */
    public IntraEncoder(int width, int height, int quantiser, Runnable everyMacroblock) {
        this.width = width;
        this.height = height;
        picture = Picture.createCropped(whole(width), whole(height), ColorSpace.YUV420J, new Rect(0, 0, width, height));
        // no macroblock may have more than 3200 bits (clause A.3.1), a little more than its samples have
        stream = ByteBuffer.allocate(2 * whole(width) * whole(height) + (1 << 16));
        this.quantiser = quantiser;
        this.everyMacroblock = everyMacroblock;
    }

    private static int whole(int length) {
        return Math.ceilDiv(length, MACROBLOCK) * MACROBLOCK;
    }

    /**
     * Codes a picture.
     *
     * @param samples yuv420p: the three planes one after another, their rows without gaps
     * @return parameter sets and slice with start codes: what {@link ParameterSets#of} and
     *     {@link PictureSequence#accessUnit} take
     */
    public byte[] code(byte[] samples) {
        int at = 0;
        for (int plane = 0; plane < 3; plane++) {
            int shift = plane == 0 ? 0 : 1;
            fill(samples, at, width >> shift, height >> shift, plane);
            at += (width >> shift) * (height >> shift);
        }
        for (int coarser = quantiser; ; coarser += COARSER) {
            try {
                return coded(coarser);
            } catch (BufferOverflowException e) {
                // jcodec has room for no more than a byte a pixel, which noise takes at fine quantisers
                if (coarser + COARSER > COARSEST) {
                    throw e;
                }
            }
        }
    }

    private byte[] coded(int fineness) {
        H264Encoder encoder = new Bt709Encoder(new FixedQuantiser(fineness, everyMacroblock));
        ByteBuffer coded = encoder.encodeIDRFrame(picture, stream.clear());
        byte[] bytes = new byte[coded.remaining()];
        coded.get(bytes);
        return bytes;
    }

    /** What is cropped away repeats the edge, which costs the fewest bits. */
    private void fill(byte[] samples, int from, int columns, int rows, int plane) {
        byte[] out = picture.getPlaneData(plane);
        int stride = picture.getPlaneWidth(plane);
        for (int y = 0; y < picture.getPlaneHeight(plane); y++) {
            int row = from + Math.min(y, rows - 1) * columns;
            for (int x = 0; x < stride; x++) {
                out[y * stride + x] = (byte) (samples[row + Math.min(x, columns - 1)] + SIGN);
            }
        }
    }

    private static final class Bt709Encoder extends H264Encoder {
        private static final int UNSPECIFIED_FORMAT = 5;
        private static final int BT709 = 1;
        /** The most macroblocks of a picture in level 3.1 and in level 4. */
        private static final int MOST_IN_3_1 = 3600;

        private static final int MOST_IN_4 = 8192;

        Bt709Encoder(RateControl control) {
            super(control);
        }

        @Override
        public SeqParameterSet initSPS(Size size) {
            SeqParameterSet sps = super.initSPS(size);
            sps.constraintSet0Flag = true;
            sps.constraintSet1Flag = true;
            int macroblocks = (sps.picWidthInMbsMinus1 + 1) * (sps.picHeightInMapUnitsMinus1 + 1);
            sps.levelIdc = macroblocks <= MOST_IN_3_1 ? 31 : macroblocks <= MOST_IN_4 ? 40 : 51;
            VUIParameters usability = new VUIParameters();
            usability.videoSignalTypePresentFlag = true;
            usability.videoFormat = UNSPECIFIED_FORMAT;
            usability.colourDescriptionPresentFlag = true;
            usability.colourPrimaries = BT709;
            usability.transferCharacteristics = BT709;
            usability.matrixCoefficients = BT709;
            usability.bitstreamRestriction = noReordering();
            sps.vuiParams = usability;
            return sps;
        }

        /** Told this, decoders show each picture at once. */
        private static VUIParameters.BitstreamRestriction noReordering() {
            VUIParameters.BitstreamRestriction restriction = new VUIParameters.BitstreamRestriction();
            restriction.motionVectorsOverPicBoundariesFlag = true;
            restriction.log2MaxMvLengthHorizontal = 10;
            restriction.log2MaxMvLengthVertical = 10;
            restriction.maxDecFrameBuffering = 1;
            return restriction;
        }
    }

    private record FixedQuantiser(int quantiser, Runnable everyMacroblock) implements RateControl {
        @Override
        public int startPicture(Size size, int maxSize, SliceType type) {
            return quantiser;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            everyMacroblock.run();
            return 0;
        }
    }
}
