package app.lectern.slide;

import app.lectern.slide.Markup.Span;
import app.lectern.slide.Tokenizer.Breaking;
import app.lectern.slide.Tokenizer.Token;
import java.util.ArrayList;
import java.util.List;

/** Turns text and a style into lines: fonts, line breaks, optical margins. */
final class Typesetter {
    private static final String ELLIPSIS = "…";
    private static final String OPENING = "“‘\"'(「『〈《[";

    /** How far an opening quotation mark of a heading hangs outside the margin, in em. */
    private static final float HANGING = 0.36f;

    private static final float ROUNDING = 0.5f;

    private final FontBook fonts;

    Typesetter(FontBook fonts) {
        this.fonts = fonts;
    }

    /** Sets a text in as many lines as it needs, breaking between words only. */
    TextBlock set(String text, TypeStyle style, float measure) {
        return set(text, style, measure, Breaking.WORDS);
    }

    /** Sets a text in as many lines as it needs. */
    TextBlock set(String text, TypeStyle style, float measure, Breaking breaking) {
        List<List<Token>> lines = broken(text, style, measure, breaking);
        boolean tooWide =
                lines.stream().flatMap(List::stream).anyMatch(token -> width(token, style) > measure + ROUNDING);
        return block(lines, style, tooWide, false);
    }

    /** Sets a text in no more lines than given; what does not fit gives way to an ellipsis. */
    TextBlock shortened(String text, TypeStyle style, float measure, int mostLines) {
        List<List<Token>> lines = broken(text, style, measure, Breaking.LETTERS);
        if (lines.size() <= mostLines) {
            return block(lines, style, false, false);
        }
        List<List<Token>> kept = new ArrayList<>(
                broken(text, style.ragged(), measure, Breaking.LETTERS).subList(0, mostLines));
        kept.set(mostLines - 1, withEllipsis(kept.getLast(), style, measure));
        return block(kept, style, false, true);
    }

    /** Sets one line exactly as given, spaces included, in one manner: for code. */
    TextBlock raw(String text, TypeStyle style) {
        Word word = word(text, style.face());
        TextBlock.Line line =
                new TextBlock.Line(List.of(new TextBlock.Run(word, 0, false)), word.advance() * style.units(), 0);
        return new TextBlock(List.of(line), style, edges(style), false, false);
    }

    FontBook.HangulEdges edges(TypeStyle style) {
        return fonts.hangulEdges(style.face());
    }

    private List<List<Token>> broken(String text, TypeStyle style, float measure, Breaking breaking) {
        List<Token> tokens = Tokenizer.tokens(text, span -> width(span, style), measure, breaking);
        float space = space(style);
        List<LineBreaker.Piece> pieces = new ArrayList<>();
        for (Token token : tokens) {
            pieces.add(new LineBreaker.Piece(
                    token.text(), width(token, style), token.spaceBefore() ? space : 0, token.newLine()));
        }
        List<List<Token>> lines = new ArrayList<>();
        int start = 0;
        for (int end : LineBreaker.breaks(pieces, measure, style.balanced())) {
            lines.add(tokens.subList(start, end));
            start = end;
        }
        return lines;
    }

    private List<Token> withEllipsis(List<Token> line, TypeStyle style, float measure) {
        List<Token> kept = new ArrayList<>(line);
        float room = measure - word(ELLIPSIS, style.face()).advance() * style.units();
        while (kept.size() > 1 && line(kept, style).width() > room) {
            kept.removeLast();
        }
        float used = line(kept, style).width();
        List<Span> spans = new ArrayList<>(kept.removeLast().spans());
        Span end = spans.removeLast();
        String text = end.text();
        float before = used - width(end, style);
        while (text.length() > 1 && before + width(new Span(text, end.emphasised()), style) > room) {
            text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
        }
        spans.add(new Span(text.replaceAll("[\\s,.;:·]+$", "") + ELLIPSIS, end.emphasised()));
        kept.add(new Token(List.copyOf(spans), true, false));
        return kept;
    }

    private TextBlock block(List<List<Token>> lines, TypeStyle style, boolean tooWide, boolean shortened) {
        List<TextBlock.Line> set =
                lines.stream().map(tokens -> line(tokens, style)).toList();
        return new TextBlock(set, style, edges(style), tooWide, shortened);
    }

    private TextBlock.Line line(List<Token> tokens, TypeStyle style) {
        List<TextBlock.Run> runs = new ArrayList<>();
        float space = space(style);
        float x = 0;
        float hang = 0;
        for (Token token : tokens) {
            x += runs.isEmpty() || !token.spaceBefore() ? 0 : space;
            for (Span span : token.spans()) {
                Word word = word(span, style);
                hang = runs.isEmpty() ? hang(span.text(), word, style) : hang;
                runs.add(new TextBlock.Run(word, x, span.emphasised()));
                x += word.advance() * style.units();
            }
        }
        return new TextBlock.Line(runs, x, hang);
    }

    /** The ink of the first letter meets the margin, not its side bearing; opening quotes of headings hang outside. */
    private static float hang(String text, Word word, TypeStyle style) {
        boolean opening = OPENING.indexOf(text.charAt(0)) >= 0;
        float share = opening && style.face() == Face.HEADING ? HANGING : word.leftBearing();
        return share * style.units();
    }

    private float space(TypeStyle style) {
        return word(" ", style.face()).advance() * style.units();
    }

    private float width(Token token, TypeStyle style) {
        float width = 0;
        for (Span span : token.spans()) {
            width += width(span, style);
        }
        return width;
    }

    private float width(Span span, TypeStyle style) {
        return word(span, style).advance() * style.units();
    }

    private Word word(Span span, TypeStyle style) {
        return word(span.text(), span.emphasised() ? style.face().emphasised() : style.face());
    }

    private Word word(String text, Face face) {
        return fonts.word(text, face);
    }
}
