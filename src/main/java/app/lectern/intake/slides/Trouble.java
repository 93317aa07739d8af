package app.lectern.intake.slides;

/** What of a slide has no place in a scene. */
enum Trouble {
    HIDDEN("import.slides-hidden"),
    ANIMATED("import.slides-animated"),
    CHART("import.slides-chart"),
    DIAGRAM("import.slides-diagram"),
    MEDIA("import.slides-media"),
    OBJECT("import.slides-object"),
    DRAWING("import.slides-drawing"),
    CROPPED("import.slides-cropped"),
    NESTED("import.slides-nested");

    private final String key;

    Trouble(String key) {
        this.key = key;
    }

    /** Whether it is so, too, where slides are kept as they look. */
    boolean isAlsoOfPictures() {
        return switch (this) {
            case HIDDEN, ANIMATED, MEDIA, DRAWING -> true;
            case CHART, DIAGRAM, OBJECT, CROPPED, NESTED -> false;
        };
    }

    /** The message's key; its argument are the slides. */
    String key() {
        return key;
    }
}
