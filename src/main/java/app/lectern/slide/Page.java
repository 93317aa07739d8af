package app.lectern.slide;

/**
 * The page slides are laid out on, in slide units: the short side has 1080 of them whatever the pixels. Only the last
 * scaling knows the size of the picture, so every size breaks its lines alike.
 */
record Page(float width, float height, Form form) {
    enum Form {
        WIDE,
        TALL,
        SQUARE
    }

    static final Page WIDE = new Page(1920, 1080, Form.WIDE);
    static final Page TALL = new Page(1080, 1920, Form.TALL);
    static final Page SQUARE = new Page(1080, 1080, Form.SQUARE);

    private static final int COLUMNS = 12;

    /** The page whose proportions are nearest. */
    static Page nearest(int width, int height) {
        double ratio = width / (double) height;
        double between = Math.sqrt(16 / 9.0);
        if (ratio > between) {
            return WIDE;
        }
        return ratio < 1 / between ? TALL : SQUARE;
    }

    /** A measure given as a fraction of the short side. */
    static float h(double fraction) {
        return (float) (fraction * 1080);
    }

    boolean wide() {
        return form == Form.WIDE;
    }

    boolean tall() {
        return form == Form.TALL;
    }

    boolean square() {
        return form == Form.SQUARE;
    }

    float left() {
        return width * (wide() ? 0.05f : 0.065f);
    }

    float right() {
        return width - left();
    }

    /** The top of the line that carries the chapter and the logo. */
    float headerTop() {
        return height * 0.05f;
    }

    float contentTop() {
        return Math.round(height * (tall() ? 0.115f : 0.15f) / 6) * 6f;
    }

    /** The lower edge of all that is taught; below, up to 0.945 of the height, is room for subtitles. */
    float contentBottom() {
        return height * 0.86f;
    }

    Box content() {
        return new Box(left(), contentTop(), right() - left(), contentBottom() - contentTop());
    }

    Box all() {
        return new Box(0, 0, width, height);
    }

    /** The middle of the line that carries the footer and the page number. */
    float footer() {
        return height * 0.966f;
    }

    /** The left edge of a column, counted from 0. */
    float columnLeft(int index) {
        return left() + index * (column() + gutter());
    }

    /** The width of some columns with the gutters between them. */
    float span(int columns) {
        return columns * column() + (columns - 1) * gutter();
    }

    private float column() {
        return (right() - left() - (COLUMNS - 1) * gutter()) / COLUMNS;
    }

    private static float gutter() {
        return h(0.0296);
    }
}
