package app.lectern.video;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;

/**
 * Finds the moov box of an MP4 and makes sure that it can be given to a parser: all boxes lie within their parents, and
 * every table is as long as its count says. A parser that believes damaged lengths runs in circles or asks for
 * gigabytes. Boxes that tell nothing of tracks and samples are turned to {@code free} boxes, which nobody parses.
 */
final class Mp4Boxes {
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    /** Twenty times that of two hours. */
    private static final long LARGEST_MOOV = 100_000_000;

    /** After a version and flags. */
    private static final int COUNT_AT = 4;

    private static final int LARGEST_DEPTH = 8;
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "edts", "mdia", "minf", "stbl");
    private static final Set<String> HEADERS = Set.of("mvhd", "tkhd", "mdhd", "hdlr");
    /** Tables that are a count and rows, and the bytes of a row. */
    private static final Map<String, Integer> ROWS =
            Map.of("stts", 8, "ctts", 8, "stss", 4, "stsc", 12, "stco", 4, "co64", 8);

    private static final int SOUND_ENTRY = 28;

    /** What a track may be coded in, and the bytes of its description before the boxes in it. */
    private static final Map<String, Integer> SAMPLE_ENTRIES = Map.of(
            "avc1",
            78,
            "avc3",
            78,
            "hvc1",
            78,
            "hev1",
            78,
            "av01",
            78,
            "mp4v",
            78,
            "mp4a",
            SOUND_ENTRY,
            "sowt",
            SOUND_ENTRY);

    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);

    private Mp4Boxes() {}

    /**
     * Reads the moov box, header included.
     *
     * @throws IOException when the file does not consist of whole boxes with a sound moov box among them
     */
    static ByteBuffer readMoov(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer moov = null;
            long at = 0;
            while (at < channel.size()) {
                ByteBuffer header = read(channel, at, (int) Math.min(LARGE_HEADER, channel.size() - at));
                require(header.remaining() >= HEADER);
                long size = size(header);
                require(size >= HEADER && size <= channel.size() - at);
                if (type(header.position(4)).equals("moov")) {
                    require(size <= LARGEST_MOOV);
                    moov = read(channel, at, (int) size);
                }
                at += size;
            }
            if (moov == null) {
                throw new IOException("not a whole MP4");
            }
            checkBoxes(moov.duplicate(), 0);
            return moov;
        }
    }

    private static long size(ByteBuffer header) throws IOException {
        long size = Integer.toUnsignedLong(header.getInt(0));
        if (size != 1) {
            return size;
        }
        require(header.remaining() == LARGE_HEADER);
        return header.getLong(HEADER);
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            require(channel.read(bytes, at + bytes.position()) > 0);
        }
        return bytes.flip();
    }

    private static void checkBoxes(ByteBuffer boxes, int depth) throws IOException {
        require(depth <= LARGEST_DEPTH);
        while (boxes.hasRemaining()) {
            require(boxes.remaining() >= HEADER);
            int start = boxes.position();
            long size = Integer.toUnsignedLong(boxes.getInt(start));
            require(size >= HEADER && size <= boxes.remaining());
            ByteBuffer box = boxes.slice(start, (int) size);
            checkBody(box, type(box.position(4)), depth);
            boxes.position(start + (int) size);
        }
    }

    private static void checkBody(ByteBuffer box, String type, int depth) throws IOException {
        ByteBuffer body = box.slice(HEADER, box.limit() - HEADER);
        if (CONTAINERS.contains(type)) {
            checkBoxes(body, depth + 1);
        } else if (ROWS.containsKey(type)) {
            requireRows(body, COUNT_AT, ROWS.get(type));
        } else if (type.equals("elst")) {
            require(body.hasRemaining());
            requireRows(body, COUNT_AT, body.get(0) == 0 ? 12 : 20);
        } else if (type.equals("stsz")) {
            require(body.remaining() >= COUNT_AT + 8);
            requireRows(body, COUNT_AT + 4, body.getInt(COUNT_AT) == 0 ? 4 : 0);
        } else if (type.equals("stsd")) {
            require(body.remaining() >= COUNT_AT + 4 && body.getInt(COUNT_AT) == 1);
            checkBoxes(body.position(COUNT_AT + 4).slice(), depth + 1);
        } else if (SAMPLE_ENTRIES.containsKey(type)) {
            checkSampleEntry(body, SAMPLE_ENTRIES.get(type), depth);
        } else if (!HEADERS.contains(type)) {
            box.put(4, FREE);
        }
    }

    private static void requireRows(ByteBuffer body, int countAt, long rowSize) throws IOException {
        require(body.remaining() >= countAt + 4);
        require(Integer.toUnsignedLong(body.getInt(countAt)) * rowSize == body.remaining() - countAt - 4);
    }

    private static void checkSampleEntry(ByteBuffer body, int boxesAt, int depth) throws IOException {
        require(body.remaining() >= boxesAt);
        // QuickTime's later versions of a sound description are longer
        require(boxesAt != SOUND_ENTRY || body.getShort(8) == 0);
        checkBoxes(body.position(boxesAt).slice(), depth + 1);
    }

    private static String type(ByteBuffer boxes) {
        byte[] letters = new byte[4];
        boxes.get(letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static void require(boolean holds) throws IOException {
        if (!holds) {
            throw new IOException("not a whole MP4");
        }
    }
}
