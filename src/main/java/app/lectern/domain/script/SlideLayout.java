package app.lectern.domain.script;

import java.util.Arrays;
import java.util.Optional;

/** How a scene's slide is laid out. */
public enum SlideLayout {
    TITLE("title"),
    SECTION("section"),
    BULLETS("bullets"),
    PICTURE_TEXT("picture-text"),
    FULL_PICTURE("full-picture"),
    PICTURE_ONLY("picture-only"),
    COMPARE("compare"),
    QUOTE("quote"),
    TABLE("table"),
    BIG_NUMBER("big-number"),
    STEPS("steps"),
    CHECKLIST("checklist"),
    WARNING("warning"),
    CODE("code"),
    QUESTION("question"),
    SUMMARY("summary"),
    END("end");

    private final String id;

    SlideLayout(String id) {
        this.id = id;
    }

    /** The name in script files. */
    public String id() {
        return id;
    }

    /** The layout of a name in a script file, if there is one. */
    public static Optional<SlideLayout> ofId(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id.equals(id)).findFirst();
    }
}
