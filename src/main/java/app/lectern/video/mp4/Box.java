package app.lectern.video.mp4;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Builds one box of an MP4 (ISO/IEC 14496-12, clause 4.2). */
final class Box {
    private static final int HEADER = 8;

    private final String type;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private Box(String type) {
        this.type = type;
    }

    static Box of(String type) {
        return new Box(type);
    }

    /** A box with version and flags. */
    static Box full(String type, int version, int flags) {
        return new Box(type).int32(version << 24 | flags);
    }

    Box int8(int value) {
        body.write(value);
        return this;
    }

    Box int16(int... values) {
        for (int value : values) {
            body.write(value >> 8);
            body.write(value);
        }
        return this;
    }

    Box int32(long... values) {
        for (long value : values) {
            body.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt((int) value).array());
        }
        return this;
    }

    Box int64(long value) {
        body.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    Box bytes(byte[] bytes) {
        body.writeBytes(bytes);
        return this;
    }

    /** Letters of one byte each. */
    Box letters(String letters) {
        return bytes(letters.getBytes(StandardCharsets.ISO_8859_1));
    }

    Box add(Box... children) {
        for (Box child : children) {
            bytes(child.toBytes());
        }
        return this;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(HEADER + body.size())
                .putInt(HEADER + body.size())
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(body.toByteArray())
                .array();
    }
}
