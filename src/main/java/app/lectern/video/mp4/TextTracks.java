package app.lectern.video.mp4;

import app.lectern.pipeline.FileDigest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds tracks of timed text to an MP4 that is finished. Its pictures, sound and texts are copied byte by byte; only the
 * places at which the moov box says they lie are told anew. The same file and texts give the same bytes.
 */
public final class TextTracks {
    /** A sample; {@code bytes} as 3GPP TS 26.245 has them. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    public record Sample(byte[] bytes, long millis) {}

    /**
     * A track to be added.
     *
     * @param language three letters of ISO 639-2
     */
    public record Added(String language, List<Sample> samples) {
        public Added {
            samples = List.copyOf(samples);
        }
    }

    /** Gives the description of texts over pictures of a size. */
    public interface Description {
        byte[] of(int width, int height);
    }

    private record Place(String type, long at, long length) {}

    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;
    private static final int MOST_MOOV = 1 << 28;
    private static final long COPIED_AT_ONCE = 1 << 22;
    private static final long MOST_NEAR = 0xffff_ffffL;

    private final FileChannel from;
    private final FileDigest.Check check;

    private TextTracks(FileChannel from, FileDigest.Check check) {
        this.from = from;
        this.check = check;
    }

    /**
     * Writes a copy with more tracks.
     *
     * @param check called again and again; may throw to end the writing
     * @throws IOException also when the file is no whole MP4
     */
    public static void add(Path mp4, List<Added> added, Description description, Path target, FileDigest.Check check)
            throws IOException {
        try (FileChannel from = FileChannel.open(mp4);
                FileChannel to = FileChannel.open(
                        target,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            new TextTracks(from, check).add(added, description, to);
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            throw new IOException(mp4 + ": not a whole MP4", e);
        }
    }

    private void add(List<Added> added, Description description, FileChannel to) throws IOException {
        Place moov = moov();
        ByteBuffer read = ByteBuffer.allocate((int) moov.length());
        readFully(read, moov.at());
        byte[] texts = texts(added);
        Movie movie = new Movie(read.array());
        List<Track> tracks = tracks(added, description.of(movie.width(), movie.height()), movie);
        // the length of moov does not depend on the places told in it
        int length = movie.with(tracks, 0, 0, 0).length;
        long growth = length - moov.length();
        byte[] grown = movie.with(tracks, moov.at(), growth, from.size() + growth + HEADER);
        copy(0, moov.at(), to);
        writeFully(ByteBuffer.wrap(grown), to);
        copy(moov.at() + moov.length(), from.size(), to);
        ByteBuffer media = ByteBuffer.allocate(HEADER + texts.length);
        media.putInt(HEADER + texts.length)
                .put("mdat".getBytes(StandardCharsets.ISO_8859_1))
                .put(texts);
        writeFully(media.flip(), to);
    }

    private static byte[] texts(List<Added> added) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        added.forEach(track -> track.samples().forEach(sample -> all.writeBytes(sample.bytes())));
        return all.toByteArray();
    }

    private static List<Track> tracks(List<Added> added, byte[] description, Movie movie) {
        List<Track> tracks = new ArrayList<>();
        long at = 0;
        for (Added one : added) {
            Track track =
                    Track.otherTexts(movie.width(), movie.height(), description, one.language(), movie.textGroup());
            boolean first = true;
            for (Sample sample : one.samples()) {
                track.table().add(at, first, 1, sample.bytes().length, sample.millis(), true);
                at += sample.bytes().length;
                first = false;
            }
            tracks.add(track);
        }
        return tracks;
    }

    private Place moov() throws IOException {
        Place found = null;
        for (long at = 0; at < from.size(); ) {
            Place box = box(at);
            if (box.type().equals("moof")) {
                throw new IOException("an MP4 in fragments");
            }
            found = box.type().equals("moov") ? box : found;
            at += box.length();
        }
        if (found == null || found.length() > MOST_MOOV) {
            throw new IOException("not a whole MP4");
        }
        return found;
    }

    private Place box(long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(LARGE_HEADER, from.size() - at));
        readFully(head, at);
        head.flip();
        long length = Integer.toUnsignedLong(head.getInt());
        byte[] type = new byte[4];
        head.get(type);
        if (length == 1) {
            length = head.getLong();
        }
        if (length < HEADER || length > from.size() - at) {
            throw new IOException("not a whole MP4");
        }
        return new Place(new String(type, StandardCharsets.ISO_8859_1), at, length);
    }

    private void readFully(ByteBuffer buffer, long at) throws IOException {
        for (long next = at; buffer.hasRemaining(); ) {
            int count = from.read(buffer, next);
            if (count < 0) {
                throw new EOFException("not a whole MP4");
            }
            next += count;
        }
    }

    private static void writeFully(ByteBuffer buffer, FileChannel to) throws IOException {
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }

    private void copy(long begin, long end, FileChannel to) throws IOException {
        for (long at = begin; at < end; ) {
            check.run();
            at += from.transferTo(at, Math.min(COPIED_AT_ONCE, end - at), to);
        }
    }

    /** Moves what lies behind a place, which nothing but chunk offsets tell. */
    static long moved(long offset, long behind, long by, boolean near) throws IOException {
        long now = offset > behind ? offset + by : offset;
        if (near && now > MOST_NEAR) {
            throw new IOException("too large for its chunk offsets");
        }
        return now;
    }
}
