package app.lectern.slide;

/** Which letters slides can show as their readers know them, whatever glyphs fonts may have. */
final class Letters {
    private Letters() {}

    /** Coloured pictures: fonts have them black and white at best, which nobody would take for the same sign. */
    static boolean isEmoji(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) || codePoint == 0xFE0F || codePoint == 0x20E3;
    }

    /** Parts of syllables, which only old Hangul is written with: fonts would set them side by side. */
    private static boolean isPartOfSyllable(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x11FF)
                || (codePoint >= 0xA960 && codePoint <= 0xA97F)
                || (codePoint >= 0xD7B0 && codePoint <= 0xD7FF);
    }

    static boolean isDrawable(int codePoint) {
        return !isEmoji(codePoint) && !isPartOfSyllable(codePoint);
    }
}
