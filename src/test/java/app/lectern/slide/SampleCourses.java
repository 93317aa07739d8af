package app.lectern.slide;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Script;
import java.util.List;

/** Three short courses, each using every layout once; themes after the third show the first one's again. */
final class SampleCourses {
    private SampleCourses() {}

    static List<String> themes() {
        return List.copyOf(Look.BUNDLED_THEMES);
    }

    /** The course of a theme. */
    static Script of(String theme) {
        return switch (theme) {
            case "bold" -> new SafetyCourse().script();
            case "warm" -> new RespectCourse().script();
            default -> new PrivacyCourse().in(theme);
        };
    }
}
