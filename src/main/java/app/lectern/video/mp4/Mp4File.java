package app.lectern.video.mp4;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an MP4 in plain Java. The samples gather in a file of their own; when their places are known, the moov box is
 * written and they are copied behind it. The same samples give the same bytes. Owned by one thread.
 */
public final class Mp4File implements AutoCloseable {
    /** A multiple of all frame rates and of the sound's: every track's length is told exactly. */
    private static final int UNITS_PER_SECOND = 48_000;

    private static final int BUFFER = 1 << 16;

    /** A time between two questions whether to go on, even on a slow disk. */
    private static final long COPIED_AT_ONCE = 1 << 22;

    private static final int LARGE_HEADER = 16;

    private final Path media;
    private final OutputStream out;
    private final List<Track> tracks = new ArrayList<>();
    private @Nullable Track last;
    private long written;

    /** A file without samples yet. {@code media} is a file to gather them in, removed by {@link #close}. */
    public Mp4File(Path media) throws IOException {
        this.media = media;
        out = new BufferedOutputStream(Files.newOutputStream(media), BUFFER);
    }

    /**
     * Adds a track of H.264 pictures in limited-range BT.709.
     *
     * @param decoderConfiguration of ISO/IEC 14496-15
     * @param language three letters of ISO 639-2
     */
    public Track addPictures(int width, int height, byte[] decoderConfiguration, int unitsPerSecond, String language) {
        return added(Track.pictures(width, height, decoderConfiguration, unitsPerSecond, language));
    }

    /** Adds a track of mono sound, 16 bits, little end first. */
    public Track addSound(int rate, String language) {
        return added(Track.sound(rate, language));
    }

    /** Adds a track of timed text; its box is as large as the pictures. */
    public Track addTexts(int width, int height, byte[] description, String language) {
        return added(Track.texts(width, height, description, language));
    }

    private Track added(Track track) {
        tracks.add(track);
        return track;
    }

    /** Adds one sample: a picture or a text. */
    public void write(Track track, byte[] sample, long units, boolean entry) throws IOException {
        track.table().add(written, track != last, 1, sample.length, units, entry);
        append(track, sample);
    }

    /** Adds sound, one unit of time each two bytes. */
    public void writeSound(Track track, byte[] samples) throws IOException {
        track.table().add(written, track != last, samples.length / Short.BYTES, Short.BYTES, 1, true);
        append(track, samples);
    }

    private void append(Track track, byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
        last = track;
    }

    /**
     * Writes the whole file.
     *
     * @param goingOn called again and again; may throw to end the writing
     */
    public void finish(Path target, FileTags tags, Runnable goingOn) throws IOException {
        out.close();
        byte[] type = Box.of("ftyp")
                .letters("isom")
                .int32(512)
                .letters("isomiso2avc1mp41qt  ")
                .toBytes();
        // the length of moov does not depend on the places told in it
        long mediaAt = type.length + moov(tags, 0).length + (long) LARGE_HEADER;
        ByteBuffer head = ByteBuffer.allocate((int) mediaAt).put(type).put(moov(tags, mediaAt));
        head.putInt(1)
                .put(new byte[] {'m', 'd', 'a', 't'})
                .putLong(LARGE_HEADER + written)
                .flip();
        try (FileChannel from = FileChannel.open(media);
                FileChannel to = FileChannel.open(target, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (head.hasRemaining()) {
                to.write(head);
            }
            for (long at = 0; at < written; ) {
                goingOn.run();
                at += from.transferTo(at, Math.min(COPIED_AT_ONCE, written - at), to);
            }
        }
    }

    private byte[] moov(FileTags tags, long mediaAt) {
        long length = tracks.stream()
                .mapToLong(track -> track.length(UNITS_PER_SECOND))
                .max()
                .orElse(0);
        Box header = Box.full("mvhd", 0, 0)
                .int32(0, 0, UNITS_PER_SECOND, length, 1 << 16)
                .int16(1 << 8, 0)
                .int32(0, 0)
                .int32(Track.AS_IT_IS)
                .bytes(new byte[24])
                .int32(tracks.size() + 1L);
        Box moov = Box.of("moov").add(header);
        for (int i = 0; i < tracks.size(); i++) {
            moov.add(tracks.get(i).box(i + 1, UNITS_PER_SECOND, mediaAt));
        }
        return moov.add(tags.box()).toBytes();
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(media);
    }
}
