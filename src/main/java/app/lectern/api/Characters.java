package app.lectern.api;

/** Which characters a text may hold that is kept and shown. */
final class Characters {
    private Characters() {}

    /** Whether there is neither a control character (but for line ends and tabs) nor half a character. */
    static boolean areWhole(String text) {
        return text.codePoints().noneMatch(Characters::isForbidden);
    }

    private static boolean isForbidden(int codePoint) {
        boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean layout = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return half || (Character.isISOControl(codePoint) && !layout);
    }
}
