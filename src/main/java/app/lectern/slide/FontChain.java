package app.lectern.slide;

import java.awt.Font;
import java.util.List;

/**
 * The fonts of a face: where one lacks a letter the next stands in. A font is loaded when the ones before it lack
 * something, which is seldom.
 *
 * @param files at least one
 */
record FontChain(List<String> files) {
    FontChain {
        files = List.copyOf(files);
    }

    Font font(int place) {
        return FontFiles.font(files.get(place));
    }

    /** The first font that has a letter, or -1. */
    int first(int codePoint) {
        for (int i = 0; i < files.size(); i++) {
            if (font(i).canDisplay(codePoint)) {
                return i;
            }
        }
        return -1;
    }

    /** A font runs as far as it can; one that stands in stops as soon as one before it can take over. */
    int end(int place, String text, int start) {
        if (place == 0) {
            int stop = font(0).canDisplayUpTo(text.toCharArray(), start, text.length());
            int least = start + Character.charCount(text.codePointAt(start));
            return stop < 0 ? text.length() : Math.max(stop, least);
        }
        int at = start;
        while (at < text.length() && first(text.codePointAt(at)) == place) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
