package app.lectern.video.mp4;

import java.util.Locale;

/** A track of an {@link Mp4File}. */
public final class Track {
    private static final int SAMPLE_SIZE = Short.BYTES;
    private static final int DOTS_PER_INCH = 72 << 16;
    /** QuickTime's tag of a single channel. */
    private static final int MONO = 100 << 16 | 1;

    private static final int ENABLED_IN_MOVIE = 3;
    private static final int IN_MOVIE = 2;
    private static final int TEXT_GROUP = 2;

    /** ISO/IEC 14496-12's matrix that leaves pictures where they are. */
    static final long[] AS_IT_IS = {1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30};

    private final String handler;
    private final Box mediaHeader;
    private final Box description;
    private final int unitsPerSecond;
    private final String language;
    private final int width;
    private final int height;
    private final int flags;
    private final int group;
    private final SampleTable table;

    private Track(
            String handler,
            Box mediaHeader,
            Box description,
            int unitsPerSecond,
            String language,
            int width,
            int height,
            int flags,
            int group,
            int evenSize) {
        this.handler = handler;
        this.mediaHeader = mediaHeader;
        this.description = description;
        this.unitsPerSecond = unitsPerSecond;
        this.language = language;
        this.width = width;
        this.height = height;
        this.flags = flags;
        this.group = group;
        table = new SampleTable(evenSize);
    }

    /**
     * H.264 of limited-range BT.709.
     *
     * @param decoderConfiguration of ISO/IEC 14496-15
     * @param language three letters of ISO 639-2
     */
    static Track pictures(int width, int height, byte[] decoderConfiguration, int unitsPerSecond, String language) {
        Box description = entry("avc1")
                .bytes(new byte[16])
                .int16(width, height)
                .int32(DOTS_PER_INCH, DOTS_PER_INCH, 0)
                .int16(1)
                .bytes(new byte[32])
                .int16(24, -1)
                .add(
                        Box.of("avcC").bytes(decoderConfiguration),
                        Box.of("colr").letters("nclx").int16(1, 1, 1).int8(0),
                        Box.of("pasp").int32(1, 1));
        Box header = Box.full("vmhd", 0, 1).int16(0, 0, 0, 0);
        return new Track("vide", header, description, unitsPerSecond, language, width, height, ENABLED_IN_MOVIE, 0, 0);
    }

    /** Mono sound of 16-bit samples, little end first; a sample is a unit of time. */
    static Track sound(int rate, String language) {
        Box description = entry("sowt")
                .int32(0, 0)
                .int16(1, 8 * SAMPLE_SIZE, 0, 0)
                .int32((long) rate << 16)
                .add(Box.full("chan", 0, 0).int32(MONO, 0, 0));
        Box header = Box.full("smhd", 0, 0).int16(0, 0);
        return new Track("soun", header, description, rate, language, 0, 0, ENABLED_IN_MOVIE, 1, SAMPLE_SIZE);
    }

    /** Timed text of 3GPP TS 26.245, whose samples are milliseconds long. */
    static Track texts(int width, int height, byte[] textDescription, String language) {
        return texts(width, height, textDescription, language, ENABLED_IN_MOVIE, TEXT_GROUP);
    }

    /** The same, to be shown only when somebody chooses it; of the tracks of a group players show one. */
    static Track otherTexts(int width, int height, byte[] textDescription, String language, int group) {
        return texts(width, height, textDescription, language, IN_MOVIE, group);
    }

    private static Track texts(int width, int height, byte[] textDescription, String language, int flags, int group) {
        Box description = entry("tx3g").bytes(textDescription);
        Box header = Box.full("nmhd", 0, 0);
        return new Track("sbtl", header, description, 1000, language, width, height, flags, group, 0);
    }

    /** The head of a sample's description; the data are in this file, reference 1. */
    private static Box entry(String format) {
        return Box.of(format).bytes(new byte[6]).int16(1);
    }

    SampleTable table() {
        return table;
    }

    /** The length in another unit. */
    long length(int otherUnitsPerSecond) {
        return table.units() * otherUnitsPerSecond / unitsPerSecond;
    }

    Box box(int number, int movieUnits, long mediaAt) {
        boolean heard = handler.equals("soun");
        Box header = Box.full("tkhd", 0, flags)
                .int32(0, 0, number, 0, length(movieUnits), 0, 0)
                .int16(0, group, heard ? 1 << 8 : 0, 0)
                .int32(AS_IT_IS)
                .int32((long) width << 16, (long) height << 16);
        Box media = Box.of("mdia")
                .add(
                        Box.full("mdhd", 0, 0)
                                .int32(0, 0, unitsPerSecond, table.units())
                                .int16(packed(language), 0),
                        Box.full("hdlr", 0, 0)
                                .int32(0)
                                .letters(handler)
                                .int32(0, 0, 0)
                                .int8(0),
                        Box.of("minf").add(mediaHeader, inThisFile(), table.box(description, mediaAt)));
        return Box.of("trak").add(header, media);
    }

    private static Box inThisFile() {
        return Box.of("dinf").add(Box.full("dref", 0, 0).int32(1).add(Box.full("url ", 0, 1)));
    }

    /** Five bits a letter. */
    private static int packed(String language) {
        int packed = 0;
        for (char letter : language.toLowerCase(Locale.ROOT).toCharArray()) {
            packed = packed << 5 | (letter - 'a' + 1);
        }
        return packed;
    }
}
