package app.lectern.intake.slides;

import app.lectern.slide.InstalledFonts;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.sl.draw.DrawFontManager;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Draws every text in the fonts that come with Lectern, so that a slide looks the same on every machine. */
final class DeckFonts implements DrawFontManager {
    private static final Set<String> SYMBOLS =
            Set.of("wingdings", "wingdings 2", "wingdings 3", "webdings", "symbol", "zapfdingbats");
    private static final Set<String> CODE = Set.of("consolas", "courier", "courier new", "d2coding", "menlo", "monaco");
    /** What letters of Wingdings show, of those that lists begin with. */
    private static final Map<Integer, String> SIGNS = Map.of(
            (int) 'l', "●", (int) 'n', "■", (int) 'q', "❑", (int) 'u', "◆", (int) 'v', "❖", 0xD8, "➢", 0xFC, "✔");

    private static final int PRIVATE_USE = 0xF000;
    private static final int LOW_BYTE = 0xFF;

    /** A font by its name alone. */
    private record Named(String typeface) implements FontInfo {
        @Override
        public String getTypeface() {
            return typeface;
        }
    }

    /**
     * Gives all words of these shapes our fonts in the presentation that was read: where a text names no font for Hangul,
     * the library asks nobody which to take.
     */
    static void dress(Iterable<? extends XSLFShape> shapes) {
        for (XSLFShape shape : shapes) {
            switch (shape) {
                case XSLFGroupShape group -> dress(group.getShapes());
                case XSLFTable table ->
                    table.getRows().forEach(row -> row.getCells().forEach(DeckFonts::dress));
                case XSLFTextShape text -> dress(text);
                default -> {
                    // no words
                }
            }
        }
    }

    private static void dress(XSLFTextShape text) {
        for (XSLFTextParagraph paragraph : text.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                String name = name(run.getFontInfo(FontGroup.LATIN));
                if (!SYMBOLS.contains(name)) {
                    Named ours = new Named(CODE.contains(name) ? InstalledFonts.CODE : InstalledFonts.TEXT);
                    run.setFontInfo(ours, FontGroup.LATIN);
                    run.setFontInfo(ours, FontGroup.EAST_ASIAN);
                    run.setFontInfo(ours, FontGroup.COMPLEX_SCRIPT);
                }
            }
        }
    }

    @Override
    public FontInfo getMappedFont(Graphics2D graphics, @Nullable FontInfo font) {
        return new Named(CODE.contains(name(font)) ? InstalledFonts.CODE : InstalledFonts.TEXT);
    }

    @Override
    public FontInfo getFallbackFont(Graphics2D graphics, @Nullable FontInfo font) {
        boolean text = font != null && InstalledFonts.TEXT.equals(font.getTypeface());
        return new Named(text ? InstalledFonts.OTHERS.getFirst() : InstalledFonts.TEXT);
    }

    @Override
    public String mapFontCharset(Graphics2D graphics, @Nullable FontInfo font, String text) {
        if (text == null || !SYMBOLS.contains(name(font))) {
            return text;
        }
        return text.codePoints().mapToObj(DeckFonts::sign).collect(Collectors.joining());
    }

    private static String sign(int letter) {
        if (Character.isWhitespace(letter)) {
            return " ";
        }
        int plain = letter >= PRIVATE_USE && letter <= PRIVATE_USE + LOW_BYTE ? letter - PRIVATE_USE : letter;
        return SIGNS.getOrDefault(plain, "•");
    }

    @Override
    public Font createAWTFont(Graphics2D graphics, FontInfo font, double size, boolean bold, boolean italic) {
        int style = (bold ? Font.BOLD : Font.PLAIN) | (italic ? Font.ITALIC : Font.PLAIN);
        return new Font(font.getTypeface(), style, 12).deriveFont((float) size);
    }

    private static String name(@Nullable FontInfo font) {
        String name = font == null ? null : font.getTypeface();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
