package app.lectern.domain.education;

import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The form of a video_id: letters, digits, dots, hyphens, underscores; it becomes a folder's name in the storage. */
public final class VideoId {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("(?!\\.)[\\p{L}\\p{N}._-]{1," + LONGEST + "}");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern EDGE = Pattern.compile("^[.-]+|[.-]+$");

    private VideoId() {}

    public static boolean isValid(String id) {
        // the database counts rare letters twice
        return id.length() <= LONGEST && FORM.matcher(id).matches();
    }

    /** The file's name without its suffix, with a hyphen for whatever an id cannot hold. */
    public static String ofFileName(String fileName) {
        String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        return ofWords(dot > 0 ? name.substring(0, dot) : name);
    }

    /** These words, with a hyphen for whatever an id cannot hold. */
    public static String ofWords(String words) {
        String stem = Normalizer.normalize(words, Normalizer.Form.NFC);
        String id = EDGE.matcher(NOT_OF_AN_ID.matcher(stem).replaceAll("-")).replaceAll("");
        String shortId = cut(id, LONGEST);
        return shortId.isEmpty() ? "script" : shortId;
    }

    /** An id that is not taken: the wished one, or the first with a number from 2 behind. */
    public static String free(String wished, Predicate<String> taken) {
        String id = wished;
        for (int number = 2; taken.test(id); number++) {
            String suffix = "-" + number;
            id = cut(wished, LONGEST - suffix.length()) + suffix;
        }
        return id;
    }

    private static String cut(String id, int longest) {
        int end = Math.min(longest, id.length());
        boolean amidLetter = end < id.length() && Character.isSurrogatePair(id.charAt(end - 1), id.charAt(end));
        return id.substring(0, amidLetter ? end - 1 : end);
    }
}
