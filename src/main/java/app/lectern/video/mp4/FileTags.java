package app.lectern.video.mp4;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an MP4 tells of itself: tags as iTunes writes them, and chapters as Nero did, at most 255.
 *
 * @param tags by FFmpeg's names: title, date, comment; others are left out
 * @param chapters each with its title and the millisecond it begins at, in their order
 */
public record FileTags(Map<String, String> tags, List<Chapter> chapters) {
    /** Where a chapter begins. */
    public record Chapter(String title, long startMillis) {}

    private static final int MOST_CHAPTERS = 255;
    private static final int LONGEST_TITLE = 255;
    private static final int TEXT = 1;

    /** In units of 100 ns. */
    private static final long CHAPTER_UNITS_PER_MILLI = 10_000;

    private static final Map<String, String> ATOMS =
            Map.of("title", "\u00a9nam", "date", "\u00a9day", "comment", "\u00a9cmt");

    public FileTags {
        tags = Map.copyOf(tags);
        chapters = List.copyOf(chapters);
    }

    Box box() {
        return Box.of("udta").add(chapterBox(), tagBox());
    }

    private Box tagBox() {
        Box list = Box.of("ilst");
        for (String name : List.of("title", "date", "comment")) {
            String value = tags.get(name);
            if (value != null) {
                list.add(Box.of(ATOMS.getOrDefault(name, name))
                        .add(Box.of("data").int32(TEXT, 0).bytes(value.getBytes(StandardCharsets.UTF_8))));
            }
        }
        Box handler =
                Box.full("hdlr", 0, 0).int32(0).letters("mdirappl").int32(0, 0).int8(0);
        return Box.full("meta", 0, 0).add(handler, list);
    }

    private Box chapterBox() {
        List<Chapter> told = new ArrayList<>(chapters.subList(0, Math.min(MOST_CHAPTERS, chapters.size())));
        Box box = Box.full("chpl", 1, 0).int32(0).int8(told.size());
        for (Chapter chapter : told) {
            byte[] title = shortened(chapter.title());
            box.int64(chapter.startMillis() * CHAPTER_UNITS_PER_MILLI)
                    .int8(title.length)
                    .bytes(title);
        }
        return box;
    }

    /** Never within a letter. */
    private static byte[] shortened(String title) {
        String left = title;
        byte[] bytes = left.getBytes(StandardCharsets.UTF_8);
        while (bytes.length > LONGEST_TITLE) {
            left = left.substring(0, left.offsetByCodePoints(left.length(), -1));
            bytes = left.getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }
}
