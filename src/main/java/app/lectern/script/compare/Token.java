package app.lectern.script.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a punctuation mark, and the space after it. Two are equal when their words are, so that a word that comes
 * to stand at the end of a text, where no space follows, is the same word.
 */
record Token(String word, String space) {
    /** A number keeps its points and commas, a Korean word its particles, everything else stands alone. */
    private static final Pattern TOKEN =
            Pattern.compile("(\\d+(?:[.,]\\d+)*[\\p{L}\\p{M}\\p{N}]*|[\\p{L}\\p{M}\\p{N}_]+|[^\\s]|^)(\\s*)");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isEmpty()) {
                tokens.add(new Token(matcher.group(1), matcher.group(2)));
            }
        }
        return tokens;
    }

    boolean isPunctuation() {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    String written() {
        return word + space;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token token && word.equals(token.word);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
