package app.lectern.export.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The bundled fonts in one document, of which only the letters that are used are embedded. For one thread. */
final class PdfFonts {
    private static final float EM = 1_000;
    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** Letters that one font has. */
    record Run(PDFont font, String text) {}

    private final List<PDFont> plain;
    private final List<PDFont> bold;

    PdfFonts(PDDocument document) throws IOException {
        PDFont gothic = load(document, "NanumGothic.ttf");
        PDFont symbols = load(document, "DejaVuSans.ttf");
        this.plain = List.of(gothic, symbols);
        this.bold = List.of(load(document, "NanumSquareRoundB.ttf"), gothic, symbols);
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/app/lectern/fonts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return PDType0Font.load(document, in, true);
        }
    }

    /** A text in pieces of one font each; a letter that no font has becomes a question mark. */
    List<Run> runs(String text, boolean heavy) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            PDFont font = font(one, heavy);
            String shown = font == null ? "?" : one;
            PDFont by = font == null ? plain.getFirst() : font;
            if (!runs.isEmpty() && runs.getLast().font.equals(by)) {
                Run last = runs.removeLast();
                runs.add(new Run(by, last.text + shown));
            } else {
                runs.add(new Run(by, shown));
            }
        });
        return runs;
    }

    private @Nullable PDFont font(String letter, boolean heavy) {
        for (PDFont font : heavy ? bold : plain) {
            if (has(font, letter)) {
                return font;
            }
        }
        return null;
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Points. */
    float width(String text, boolean heavy, float size) throws IOException {
        float width = 0;
        for (Run run : runs(text, heavy)) {
            width += run.font.getStringWidth(run.text) * size / EM;
        }
        return width;
    }

    /** Cuts a paragraph into lines that are not wider: between words, within one only where it is wider than a line. */
    List<String> lines(String paragraph, boolean heavy, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORDS.splitAsStream(paragraph.strip()).toList()) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, heavy, size) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = cut(word, heavy, size, width, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    private String cut(String word, boolean heavy, float size, float width, List<String> lines) throws IOException {
        StringBuilder part = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String longer = part + Character.toString(letter);
            if (!part.isEmpty() && width(longer, heavy, size) > width) {
                lines.add(part.toString());
                part.setLength(0);
            }
            part.appendCodePoint(letter);
        }
        return part.toString();
    }
}
