package app.lectern.video;

import app.lectern.video.h264.ParameterSets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The coded pictures of a {@link Segment}, one for each of its shots.
 *
 * @param pictures access units in MP4's form, the first of which decodes on its own
 */
record CodedSegment(ParameterSets sets, List<byte[]> pictures) {
    CodedSegment {
        pictures = List.copyOf(pictures);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private void write(DataOutputStream out) throws IOException {
        writeBlock(out, sets.bytes());
        out.writeInt(pictures.size());
        for (byte[] picture : pictures) {
            writeBlock(out, picture);
        }
    }

    /** @throws IOException when the bytes are not of this form */
    static CodedSegment of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            ParameterSets sets = ParameterSets.of(readBlock(in));
            List<byte[]> pictures = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                pictures.add(readBlock(in));
            }
            return new CodedSegment(sets, pictures);
        } catch (RuntimeException e) {
            throw new IOException("not a coded segment", e);
        }
    }

    static void writeBlock(DataOutputStream out, byte[] block) throws IOException {
        out.writeInt(block.length);
        out.write(block);
    }

    static byte[] readBlock(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] block = in.readNBytes(length);
        if (block.length < length) {
            throw new IOException("cut off");
        }
        return block;
    }
}
