package app.lectern.video.mp4;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A moov box that was read (ISO/IEC 14496-12), to be written again with more tracks. */
final class Movie {
    private static final int HEADER = 8;
    /** Version and flags. */
    private static final int FULL = 4;

    private static final int NO_GROUP = 2;
    private static final Set<String> ON_THE_WAY = Set.of("trak", "mdia", "minf", "stbl");

    private final byte[] moov;
    private int unitsPerSecond;
    private int nextTrack;
    private int nextTrackAt;
    private int lastTrackEnd;
    private int width;
    private int height;
    private int group = NO_GROUP;

    /** @throws IOException when it lacks what every movie has */
    Movie(byte[] moov) throws IOException {
        this.moov = moov;
        for (int at = HEADER; at < moov.length; at += length(at)) {
            if (type(at).equals("mvhd")) {
                readHeader(at);
            } else if (type(at).equals("trak")) {
                readTrack(at);
                lastTrackEnd = at + length(at);
            }
        }
        if (unitsPerSecond <= 0 || width == 0 || lastTrackEnd == 0) {
            throw new IOException("not a whole MP4");
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The alternate group that the texts there are stand in. */
    int textGroup() {
        return group;
    }

    private ByteBuffer bytes() {
        return ByteBuffer.wrap(moov);
    }

    private int length(int at) throws IOException {
        int length = bytes().getInt(at);
        if (length < HEADER || length > moov.length - at) {
            throw new IOException("not a whole MP4");
        }
        return length;
    }

    private String type(int at) {
        return new String(moov, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    private void readHeader(int at) throws IOException {
        boolean large = moov[at + HEADER] == 1;
        unitsPerSecond = bytes().getInt(at + HEADER + FULL + (large ? 16 : 8));
        nextTrackAt = at + length(at) - 4;
        nextTrack = bytes().getInt(nextTrackAt);
    }

    /** Width and height are the last eight bytes of a track's header, the group lies 48 bytes before its end. */
    private void readTrack(int at) throws IOException {
        int header = child(at, "tkhd");
        int end = header + length(header);
        int media = child(at, "mdia");
        int handler = child(media, "hdlr");
        String kind = new String(moov, handler + HEADER + FULL + 4, 4, StandardCharsets.ISO_8859_1);
        if (kind.equals("vide")) {
            width = bytes().getInt(end - 8) >>> 16;
            height = bytes().getInt(end - 4) >>> 16;
        } else if (kind.equals("sbtl") || kind.equals("text")) {
            int told = bytes().getShort(end - 50);
            group = told == 0 ? group : told;
        }
    }

    private int child(int parent, String type) throws IOException {
        int end = parent + length(parent);
        for (int at = parent + HEADER; at < end; at += length(at)) {
            if (type(at).equals(type)) {
                return at;
            }
        }
        throw new IOException("not a whole MP4: no " + type);
    }

    /**
     * The box with more tracks.
     *
     * @param at where it lies in the file
     * @param growth how many bytes longer it is than it was
     * @param mediaAt where the samples of the new tracks lie
     */
    byte[] with(List<Track> tracks, long at, long growth, long mediaAt) throws IOException {
        byte[] old = moov.clone();
        move(old, 0, moov.length, at, growth);
        ByteBuffer.wrap(old).putInt(nextTrackAt, nextTrack + tracks.size());
        ByteArrayOutputStream grown = new ByteArrayOutputStream();
        grown.write(old, 0, lastTrackEnd);
        for (int i = 0; i < tracks.size(); i++) {
            grown.writeBytes(
                    tracks.get(i).box(nextTrack + i, unitsPerSecond, mediaAt).toBytes());
        }
        grown.writeBytes(Arrays.copyOfRange(old, lastTrackEnd, old.length));
        byte[] box = grown.toByteArray();
        ByteBuffer.wrap(box).putInt(0, box.length);
        return box;
    }

    /** Tells anew where chunks lie that lie behind the box. */
    private void move(byte[] old, int parent, int end, long moovAt, long growth) throws IOException {
        for (int at = parent + HEADER; at < end; at += length(at)) {
            String type = type(at);
            if (ON_THE_WAY.contains(type)) {
                move(old, at, at + length(at), moovAt, growth);
            } else if (type.equals("stco") || type.equals("co64")) {
                moveChunks(ByteBuffer.wrap(old), at, type.equals("stco"), moovAt, growth);
            }
        }
    }

    private static void moveChunks(ByteBuffer old, int at, boolean near, long moovAt, long growth) throws IOException {
        int count = old.getInt(at + HEADER + FULL);
        int first = at + HEADER + FULL + 4;
        for (int i = 0; i < count; i++) {
            if (near) {
                int place = first + 4 * i;
                long offset = Integer.toUnsignedLong(old.getInt(place));
                old.putInt(place, (int) TextTracks.moved(offset, moovAt, growth, true));
            } else {
                int place = first + 8 * i;
                old.putLong(place, TextTracks.moved(old.getLong(place), moovAt, growth, false));
            }
        }
    }
}
