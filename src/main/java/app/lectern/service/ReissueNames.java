package app.lectern.service;

import app.lectern.domain.education.VideoId;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a new year's videos are called after those of an old year. */
record ReissueNames(int oldYear, int newYear) {
    private static final int LONGEST_ID = 100;
    /** Room for the year and for a number that makes the id unique. */
    private static final int LONGEST_STEM = LONGEST_ID - "-9999-9999".length();

    private static final Pattern YEAR_AT_END = Pattern.compile("-\\d{4}$");

    /** The old id with the new year at its end, and a number behind when that is taken. */
    String id(String oldId, Predicate<String> taken) {
        String whole = YEAR_AT_END.matcher(oldId).replaceFirst("");
        String stem = whole.substring(
                0, whole.offsetByCodePoints(0, Math.min(LONGEST_STEM, whole.codePointCount(0, whole.length()))));
        return VideoId.free(stem + "-" + newYear, taken);
    }

    /** The old title with the new year where the old one stands as a number of its own. */
    String title(String oldTitle) {
        return oldTitle.replaceAll("(?<!\\d)" + oldYear + "(?!\\d)", Integer.toString(newYear));
    }
}
