package app.lectern.domain.education;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The form of a video_id: letters, digits, dots, hyphens, underscores; it becomes a folder's name in the storage. */
public final class VideoId {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("(?!\\.)[\\p{L}\\p{N}._-]{1," + LONGEST + "}");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern EDGE = Pattern.compile("^[.-]+|[.-]+$");

    private VideoId() {}

    public static boolean isValid(String id) {
        return FORM.matcher(id).matches();
    }

    /** The file's name without its suffix, with a hyphen for whatever an id cannot hold. */
    public static String ofFileName(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String id = EDGE.matcher(NOT_OF_AN_ID.matcher(stem).replaceAll("-")).replaceAll("");
        String shortId =
                id.substring(0, id.offsetByCodePoints(0, Math.min(LONGEST, id.codePointCount(0, id.length()))));
        return shortId.isEmpty() ? "script" : shortId;
    }
}
