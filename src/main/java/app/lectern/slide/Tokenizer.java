package app.lectern.slide;

import app.lectern.slide.Markup.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;

/** Cuts text into the pieces between which lines may break: 어절, and parts of those that are too long for a line. */
final class Tokenizer {
    /** What may be broken when a word is wider than the line. */
    enum Breaking {
        /** Only between words and at the joints of compounds. */
        WORDS,
        /** Anywhere, as a last resort. */
        LETTERS
    }

    /** An unbreakable piece, made of plain and emphasised spans. */
    record Token(List<Span> spans, boolean spaceBefore, boolean newLine) {
        String text() {
            return joined(spans);
        }
    }

    /** Compounds shorter than this stay whole. */
    private static final int LONG_COMPOUND = 9;

    /** Where addresses are broken rather than between any two letters. */
    private static final String ADDRESS_JOINTS = "/.-_@?&=:,";

    /** Kerning between letters is unknown beforehand; the rest of the measure makes up for it. */
    private static final double CUT_RESERVE = 0.98;

    private final ToDoubleFunction<Span> widths;
    private final float measure;
    private final Breaking breaking;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(ToDoubleFunction<Span> widths, float measure, Breaking breaking) {
        this.widths = widths;
        this.measure = measure;
        this.breaking = breaking;
    }

    /**
     * Cuts a text.
     *
     * @param widths the width of a span in the units of the measure
     */
    static List<Token> tokens(String text, ToDoubleFunction<Span> widths, float measure, Breaking breaking) {
        Tokenizer tokenizer = new Tokenizer(widths, measure, breaking);
        tokenizer.read(Markup.spans(text));
        return tokenizer.tokens;
    }

    private void read(List<Span> marked) {
        List<Span> word = new ArrayList<>();
        boolean newLine = false;
        for (Span span : marked) {
            int start = 0;
            String text = span.text();
            for (int i = 0; i <= text.length(); i++) {
                boolean gap = i < text.length() && Character.isWhitespace(text.charAt(i));
                if (!gap && i < text.length()) {
                    continue;
                }
                if (i > start) {
                    word.add(new Span(text.substring(start, i), span.emphasised()));
                }
                if (gap && !word.isEmpty()) {
                    add(word, newLine);
                    word.clear();
                    newLine = false;
                }
                newLine |= gap && text.charAt(i) == '\n' && !tokens.isEmpty();
                start = i + 1;
            }
        }
        if (!word.isEmpty()) {
            add(word, newLine);
        }
    }

    private void add(List<Span> word, boolean newLine) {
        boolean first = true;
        for (List<Span> part : parts(List.copyOf(word))) {
            tokens.add(new Token(part, first, first && newLine));
            first = false;
        }
    }

    private List<List<Span>> parts(List<Span> word) {
        boolean tooWide = width(word) > measure;
        String text = joined(word);
        if (!tooWide && text.length() < LONG_COMPOUND) {
            return List.of(word);
        }
        List<List<Span>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isJoint(text, start, i)) {
                List<Span> part = cut(word, start, i);
                parts.addAll(breaking == Breaking.LETTERS && width(part) > measure ? letters(part) : List.of(part));
                start = i;
            }
        }
        return parts;
    }

    private static boolean isJoint(String text, int start, int at) {
        char before = text.charAt(at - 1);
        boolean bracket = text.charAt(at) == '(' && at - start >= 3;
        boolean joint = (before == '/' || before == '·') && at - start >= 4 && text.length() - at >= 3;
        return bracket || joint;
    }

    /** Breaks a word that no line can hold, at the joints of an address if there are any; no letter stays alone. */
    private List<List<Span>> letters(List<Span> word) {
        String text = joined(word);
        List<Integer> bounds = letterBounds(text);
        List<List<Span>> parts = new ArrayList<>();
        int start = 0;
        while (start < bounds.size() - 1) {
            int end = start + 1;
            double used = letterWidth(word, bounds, start);
            while (end < bounds.size() - 1 && used + letterWidth(word, bounds, end) <= measure * CUT_RESERVE) {
                used += letterWidth(word, bounds, end);
                end++;
            }
            end = betterCut(text, bounds, start, end);
            parts.add(cut(word, bounds.get(start), bounds.get(end)));
            start = end;
        }
        return parts;
    }

    /** Letters are measured one by one: there are few different ones, while beginnings of long words abound. */
    private double letterWidth(List<Span> word, List<Integer> bounds, int letter) {
        return width(cut(word, bounds.get(letter), bounds.get(letter + 1)));
    }

    private static int betterCut(String text, List<Integer> bounds, int start, int end) {
        int rest = bounds.size() - 1 - end;
        if (rest == 0) {
            return end;
        }
        for (int at = end; at > start + (end - start) / 2; at--) {
            if (ADDRESS_JOINTS.indexOf(text.charAt(bounds.get(at) - 1)) >= 0) {
                return at;
            }
        }
        return rest == 1 && end - start > 2 ? end - 1 : end;
    }

    private static List<Integer> letterBounds(String text) {
        List<Integer> bounds = new ArrayList<>();
        bounds.add(0);
        Matcher letters = GlyphGuard.LETTER.matcher(text);
        while (letters.find()) {
            bounds.add(letters.end());
        }
        return bounds;
    }

    private double width(List<Span> spans) {
        return spans.stream().mapToDouble(widths).sum();
    }

    private static List<Span> cut(List<Span> spans, int from, int to) {
        List<Span> part = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int start = Math.max(from - at, 0);
            int end = Math.min(to - at, span.text().length());
            if (start < end) {
                part.add(new Span(span.text().substring(start, end), span.emphasised()));
            }
            at += span.text().length();
        }
        return List.copyOf(part);
    }

    private static String joined(List<Span> spans) {
        StringBuilder all = new StringBuilder();
        for (Span span : spans) {
            all.append(span.text());
        }
        return all.toString();
    }
}
