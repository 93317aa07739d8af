package app.lectern.slide;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list.
 *
 * @param detail what explains it, smaller and below; often nothing
 */
record Item(SlideText text, @Nullable SlideText detail) {
    /** What parts a line from its detail: a line feed, or a dash between spaces. */
    private static final Pattern DASH = Pattern.compile("\\s*\\n\\s*|\\s+[—–]\\s+");

    /** In steps and summaries a colon after a few words does so too. */
    private static final Pattern COLON = Pattern.compile("(?<=^.{1,16})\\s*:\\s+");

    /** A line as it is. */
    static Item plain(SlideText line) {
        return new Item(line, null);
    }

    static List<Item> plain(List<SlideText> lines) {
        return lines.stream().map(Item::plain).toList();
    }

    /** Lines with their details. */
    static List<Item> of(List<SlideText> lines) {
        return lines.stream().map(line -> split(line, DASH)).toList();
    }

    /** Lines that begin with a keyword. */
    static List<Item> ofKeywords(List<SlideText> lines) {
        return lines.stream()
                .map(line -> {
                    Item item = split(line, DASH);
                    return item.detail() == null ? split(line, COLON) : item;
                })
                .toList();
    }

    private static Item split(SlideText line, Pattern parting) {
        Matcher matcher = parting.matcher(line.text());
        if (!matcher.find()
                || matcher.start() == 0
                || matcher.end() == line.text().length()) {
            return plain(line);
        }
        return new Item(
                line.withText(line.text().substring(0, matcher.start())),
                line.withText(line.text().substring(matcher.end())));
    }
}
