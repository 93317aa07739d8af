package app.lectern.slide;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.stream.Stream;

/** The fonts that come with Lectern, for those who draw by the names of fonts. */
public final class InstalledFonts {
    /** The typeface of texts. */
    public static final String TEXT = FontFiles.font(FontFiles.TEXT).getFamily();

    /** The typeface of code. */
    public static final String CODE = FontFiles.font(FontFiles.CODE).getFamily();

    /** What has the letters that {@link #TEXT} lacks: Hanja, then symbols. */
    public static final List<String> OTHERS = Stream.of(FontFiles.HANJA, FontFiles.SYMBOLS)
            .map(file -> FontFiles.font(file).getFamily())
            .toList();

    static {
        GraphicsEnvironment all = GraphicsEnvironment.getLocalGraphicsEnvironment();
        Stream.of(FontFiles.TEXT, FontFiles.BOLD, FontFiles.CODE, FontFiles.HANJA, FontFiles.SYMBOLS)
                .forEach(file -> all.registerFont(FontFiles.font(file)));
    }

    private InstalledFonts() {}
}
