package app.lectern.slide;

/** The typefaces of a slide: a font file, and how tight its letters stand (in em). */
enum Face {
    HEADING("Pretendard-Bold.otf", -0.028f),
    STRONG("Pretendard-SemiBold.otf", -0.012f),
    TEXT("Pretendard-Regular.otf", -0.012f),
    TEXT_BOLD("Pretendard-Bold.otf", -0.012f);

    private final String file;
    private final float tracking;

    Face(String file, float tracking) {
        this.file = file;
        this.tracking = tracking;
    }

    String file() {
        return file;
    }

    float tracking() {
        return tracking;
    }

    /** The face of emphasised words. Only plain text grows bolder; what is strong already changes colour alone. */
    Face emphasised() {
        return this == TEXT ? TEXT_BOLD : this;
    }
}
