package app.lectern.slide;

/**
 * The page all slides are laid out on, in slide units: 1920 x 1080 whatever the pixels. Only the last scaling knows the
 * size of the picture, so every size breaks its lines alike.
 */
final class Page {
    static final float WIDTH = 1920;
    static final float HEIGHT = 1080;
    static final Box ALL = new Box(0, 0, WIDTH, HEIGHT);

    private static final float MARGIN = WIDTH * 0.05f;
    private static final float GUTTER = h(0.0296);
    private static final int COLUMNS = 12;
    private static final float COLUMN = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS;

    static final float LEFT = MARGIN;
    static final float RIGHT = WIDTH - MARGIN;

    /** Between these two lies everything that is taught; below, up to 0.945 of the height, is room for subtitles. */
    static final float CONTENT_TOP = h(0.15);

    static final float CONTENT_BOTTOM = h(0.86);
    static final Box CONTENT = new Box(LEFT, CONTENT_TOP, RIGHT - LEFT, CONTENT_BOTTOM - CONTENT_TOP);

    /** The middle of the line that carries the footer and the page number. */
    static final float FOOTER = h(0.966);

    private Page() {}

    /** A measure given as a fraction of the height. */
    static float h(double fraction) {
        return (float) (fraction * 1080);
    }

    /** The left edge of a column, counted from 0. */
    static float columnLeft(int index) {
        return LEFT + index * (COLUMN + GUTTER);
    }

    /** The width of some columns with the gutters between them. */
    static float span(int columns) {
        return columns * COLUMN + (columns - 1) * GUTTER;
    }
}
