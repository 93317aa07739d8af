package app.lectern.export.lesson;

import java.util.regex.Pattern;

/** Texts within XML and HTML. */
public final class Xml {
    /** What XML 1.0 cannot hold at all. */
    private static final Pattern UNFIT =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    /** A text as it is written between tags, and within double quotation marks. */
    public static String text(String text) {
        return UNFIT.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
