package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText;
import app.lectern.speech.text.MappedText.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spells out in Hangul what a Korean speech engine cannot read: numbers, symbols and words in Latin letters. Number words
 * are spaced as 한글 맞춤법 제43·44항 have it, loanwords follow 외래어 표기법. Pure; safe for use by many threads.
 */
public final class KoreanReader {
    private KoreanReader() {}

    /**
     * The text as it is spoken: Hangul, spaces and the marks {@code . , ? ! …}. Hanja and letters of scripts other than
     * Hangul, Latin and Greek stay as they are. Particles stay as written, but of alternatives such as 은(는) the one that
     * fits is taken.
     *
     * @return a text that knows for each character which written ones it stands for
     */
    public static MappedText spokenForm(MappedText text) {
        MappedText folded = Folding.folded(text);
        return folded.edited(edits(folded.text()));
    }

    /**
     * Whether Korean has a settled reading for a word in Latin letters: it is in the lexicon, or is spelled by the names
     * of its letters. Other words are English in Korean pronunciation when {@link #spokenForm} spells them.
     */
    public static boolean reads(String latinWord) {
        int digits = latinWord.length();
        while (digits > 0 && Letter.isDigit(latinWord.charAt(digits - 1))) {
            digits--;
        }
        return Lexicon.of(latinWord).isPresent() || LatinWords.isAbbreviation(latinWord.substring(0, digits));
    }

    private static List<Edit> edits(String text) {
        List<ReadingRule> rules = rules(text);
        Passage passage = new Passage(text, new StringBuilder(text.length() * 2));
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Optional<Edit> edit = first(rules, passage, at);
            passage.said().append(edit.map(Edit::text).orElse(text.substring(at, at + 1)));
            edit.ifPresent(edits::add);
            at = edit.map(Edit::to).orElse(at + 1);
        }
        return edits;
    }

    private static List<ReadingRule> rules(String text) {
        return List.of(
                new Phrases(),
                new Josa(),
                new WebAddresses(),
                new Phones(),
                new Dates(),
                new Times(),
                new Versions(),
                new Fractions(),
                new LatinWords(text),
                new Signs(),
                new Quantities.HyphenRanges(),
                new Hyphens(),
                new Quantities(),
                new Ranges(),
                new Brackets(),
                new Symbols());
    }

    private static Optional<Edit> first(List<ReadingRule> rules, Passage passage, int at) {
        char c = passage.at(at);
        if (Letter.isHangul(c) && !Josa.mayStart(c) && !Phrases.mayStart(c)) {
            return Optional.empty();
        }
        for (ReadingRule rule : rules) {
            Optional<Edit> edit = rule.at(passage, at);
            if (edit.isPresent()) {
                return edit;
            }
        }
        return Optional.empty();
    }
}
