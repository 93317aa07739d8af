package app.lectern.slide;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The fonts that come with Lectern. Java's logical fonts are never used: they differ from machine to machine. Loaded
 * once, unchanged from then on and therefore shared by all threads.
 */
final class FontFiles {
    static final String TEXT = "Pretendard-Regular.otf";
    static final String STRONG = "Pretendard-SemiBold.otf";
    static final String BOLD = "Pretendard-Bold.otf";
    static final String ROUND = "NanumSquareRoundB.ttf";
    static final String CODE = "JetBrainsMono-Regular.ttf";
    static final String HANJA = "NanumGothic.ttf";
    static final String SYMBOLS = "DejaVuSans.ttf";

    private static final class Loaded {
        static final Map<String, Font> FONTS = loaded();
    }

    private FontFiles() {}

    /** A font at a size of one unit; read from the program's resources at the first call. */
    static Font font(String file) {
        Font found = Loaded.FONTS.get(file);
        if (found == null) {
            throw new IllegalStateException("no font " + file);
        }
        return found;
    }

    private static Map<String, Font> loaded() {
        Map<String, Font> fonts = new HashMap<>();
        for (String file : List.of(TEXT, STRONG, BOLD, ROUND, CODE, HANJA, SYMBOLS)) {
            fonts.put(file, read(file));
        }
        return Map.copyOf(fonts);
    }

    private static Font read(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream("/app/lectern/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing from the program: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        } catch (IOException problem) {
            throw new UncheckedIOException("font cannot be read: " + file, problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("not a usable font: " + file, problem);
        }
    }
}
