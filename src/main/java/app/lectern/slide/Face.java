package app.lectern.slide;

/** The roles of type on a slide. Which font plays one, and how tight its letters stand, the theme says. */
enum Face {
    HEADING,
    /** A number as large as the page. */
    NUMERAL,
    STRONG,
    TEXT,
    TEXT_BOLD,
    /** Text whose digits are all of one width, for columns of numbers. */
    FIGURES,
    FIGURES_STRONG,
    CODE;

    /** The face of emphasised words. Only plain text grows bolder; what is strong already changes colour alone. */
    Face emphasised() {
        return switch (this) {
            case TEXT -> TEXT_BOLD;
            case FIGURES -> FIGURES_STRONG;
            default -> this;
        };
    }

    /** Whether all digits are of one width. */
    boolean tabular() {
        return this == FIGURES || this == FIGURES_STRONG;
    }
}
