package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Subtitles as samples of a timed text track, 3GPP TS 26.245. */
final class TimedText {
    /** A sample of the track; an empty text between cues. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    record Sample(long startMillis, long endMillis, byte[] bytes) {}

    private static final String FONT = "Sans-Serif";
    private static final int FONT_ID = 1;
    private static final int MOST_BYTES = 0xffff;

    /** The share of the picture's height that a line's letters have. */
    private static final double LETTER_HEIGHT = 0.05;

    private TimedText() {}

    /** The track's samples, without gaps from the video's start to the last cue's end. */
    static List<Sample> samples(SubtitleTrack track) {
        List<Sample> samples = new ArrayList<>();
        long at = 0;
        for (Cue cue : track.cues()) {
            if (cue.startMillis() > at) {
                samples.add(new Sample(at, cue.startMillis(), sample("")));
            }
            samples.add(new Sample(cue.startMillis(), cue.endMillis(), sample(cue.text())));
            at = cue.endMillis();
        }
        return samples;
    }

    /** Clause 5.17: the length of the text in bytes, then the text. */
    private static byte[] sample(String text) {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(letters.length, MOST_BYTES);
        return ByteBuffer.allocate(Short.BYTES + length)
                .putShort((short) length)
                .put(letters, 0, length)
                .array();
    }

    /** Clause 5.16: white letters without a ground, in the middle of the bottom. */
    static byte[] description(VideoFormat format) {
        return description(format.width(), format.height());
    }

    /** The same for pictures of a size. */
    static byte[] description(int width, int height) {
        byte[] font = FONT.getBytes(StandardCharsets.US_ASCII);
        int fontTable = 8 + 2 + 3 + font.length;
        ByteBuffer entry = ByteBuffer.allocate(30 + fontTable);
        entry.putInt(0).put((byte) 1).put((byte) -1).putInt(0);
        // the box: as wide as the picture, in its lowest fifth
        int top = height * 4 / 5;
        entry.putShort((short) top).putShort((short) 0);
        entry.putShort((short) height).putShort((short) width);
        int size = Math.min(255, (int) Math.round(height * LETTER_HEIGHT));
        entry.putShort((short) 0).putShort((short) 0).putShort((short) FONT_ID);
        entry.put((byte) 0).put((byte) size).putInt(0xffffffff);
        entry.putInt(fontTable).put("ftab".getBytes(StandardCharsets.US_ASCII));
        entry.putShort((short) 1)
                .putShort((short) FONT_ID)
                .put((byte) font.length)
                .put(font);
        return entry.array();
    }
}
