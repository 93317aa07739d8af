package app.lectern.slide;

import java.util.regex.Pattern;

/** Makes a heading out of a narration, for slides that have no words of their own. */
final class NarrationHeading {
    /** Sentences are added while the heading stays within this many characters. */
    private static final int COMFORTABLE = 40;

    /** A first sentence longer than this is shortened. */
    private static final int LONGEST = 80;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。！？])\\s+|\\R+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,.;:·…]+$");

    private NarrationHeading() {}

    static String of(String narration) {
        StringBuilder heading = new StringBuilder();
        for (String sentence : SENTENCE_END.split(narration.strip(), -1)) {
            if (!heading.isEmpty() && heading.length() + sentence.length() >= COMFORTABLE) {
                break;
            }
            heading.append(heading.isEmpty() ? "" : " ").append(sentence);
        }
        return shortened(heading.toString(), LONGEST);
    }

    /** Cuts a text to so many characters, at a word if one ends in the second half, and marks the cut. */
    static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, most - 1));
        int word = start.lastIndexOf(' ');
        String kept = word > start.length() / 2 ? start.substring(0, word) : start;
        return TRAILING.matcher(kept).replaceAll("") + "…";
    }
}
