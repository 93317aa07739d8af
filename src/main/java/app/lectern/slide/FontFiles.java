package app.lectern.slide;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts that come with Lectern. Java's logical fonts are never used: they differ from machine to machine. Each is
 * loaded once, when it is needed, unchanged from then on and therefore shared by all threads.
 */
final class FontFiles {
    static final String TEXT = "Pretendard-Regular.otf";
    static final String STRONG = "Pretendard-SemiBold.otf";
    static final String BOLD = "Pretendard-Bold.otf";
    static final String ROUND = "NanumSquareRoundB.ttf";
    static final String CODE = "JetBrainsMono-Regular.ttf";
    static final String HANJA = "NanumGothic.ttf";
    static final String SYMBOLS = "DejaVuSans.ttf";

    /** Text is shaped at this size and scaled as an outline; a power of two keeps the scaling exact. */
    static final float SIZE = 256;

    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    private FontFiles() {}

    /** A font at {@link #SIZE}; read from the program's resources at its first call. */
    static Font font(String file) {
        return FONTS.computeIfAbsent(file, FontFiles::read);
    }

    private static Font read(String file) {
        try (InputStream in = FontFiles.class.getResourceAsStream("/app/lectern/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("font missing from the program: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in)
                    .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON))
                    .deriveFont(SIZE);
        } catch (IOException problem) {
            throw new UncheckedIOException("font cannot be read: " + file, problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("not a usable font: " + file, problem);
        }
    }
}
