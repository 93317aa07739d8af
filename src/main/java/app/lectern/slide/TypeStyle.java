package app.lectern.slide;

/**
 * One step of the type scale.
 *
 * @param size share of the page's short side
 * @param leading line height as a multiple of the size
 * @param balanced whether lines strive for equal length (headings) rather than for full lines
 * @param floor the size that no fitting goes below
 */
record TypeStyle(Face face, float size, float leading, boolean balanced, float floor) {
    private static final float SMALLEST_HEADING = 0.0324f;

    /** 24 pixels at 1080p: what can still be read on a small screen. */
    private static final float SMALLEST_TEXT = 0.0222f;

    static final TypeStyle DISPLAY = heading(0.1056, 1.35);
    static final TypeStyle SECTION = heading(0.0889, 1.35);
    static final TypeStyle HEADLINE = heading(0.0648, 1.36);
    static final TypeStyle SUBHEAD = new TypeStyle(Face.HEADING, 0.0472f, 1.38f, true, 0.0278f);
    static final TypeStyle NUMERAL = new TypeStyle(Face.NUMERAL, 0.3333f, 1, true, SMALLEST_HEADING);
    static final TypeStyle LEAD = text(0.0444, 1.42, Face.STRONG);
    static final TypeStyle BODY = text(0.0407, 1.46, Face.TEXT);
    static final TypeStyle DETAIL = text(0.0324, 1.46, Face.TEXT);
    static final TypeStyle LABEL = text(0.0250, 1.40, Face.STRONG);
    static final TypeStyle CODE = text(0.0296, 1.50, Face.CODE);

    /** For the header and footer only: they carry nothing that must be read. */
    static final TypeStyle MICRO = new TypeStyle(Face.STRONG, 0.0194f, 1.40f, false, 0.0194f);

    private static TypeStyle heading(double size, double leading) {
        return new TypeStyle(Face.HEADING, (float) size, (float) leading, true, SMALLEST_HEADING);
    }

    private static TypeStyle text(double size, double leading, Face face) {
        return new TypeStyle(face, (float) size, (float) leading, false, SMALLEST_TEXT);
    }

    TypeStyle scaled(float factor) {
        return new TypeStyle(face, Math.max(size * factor, Math.min(size, floor)), leading, balanced, floor);
    }

    TypeStyle in(Face other) {
        return new TypeStyle(other, size, leading, balanced, floor);
    }

    TypeStyle strong() {
        return in(Face.STRONG);
    }

    TypeStyle ragged() {
        return new TypeStyle(face, size, leading, false, floor);
    }

    TypeStyle even() {
        return new TypeStyle(face, size, leading, true, floor);
    }

    float units() {
        return Page.h(size);
    }

    /** Line height, in whole threes so that blocks of different sizes share a rhythm. */
    float lineUnits() {
        return Math.round(units() * leading / 3) * 3f;
    }
}
