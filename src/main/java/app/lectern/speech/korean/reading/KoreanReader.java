package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText;
import app.lectern.speech.text.MappedText.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Spells out in Hangul what a Korean text has beside Hangul: numbers by what they count, dates, times, money, units,
 * symbols, addresses, foreign words. Pure and safe for use by many threads.
 */
public final class KoreanReader {
    /** The first rule that knows what starts at a place reads it. */
    private static final List<ReadingRule> RULES = List.of(
            new FixedPhrases(),
            new ParticleChoices(),
            new WebAddresses(),
            new PhoneNumbers(),
            new Dates(),
            new ClockTimes(),
            new LatinWords(),
            new Amounts(),
            new Symbols());

    private KoreanReader() {}

    /** The text with everything spelled out; nothing but Hangul, spaces and sentence punctuation is left. */
    public static MappedText spokenForm(MappedText text) {
        String written = text.text();
        Passage passage = new Passage(written, new StringBuilder());
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            Edit edit = editAt(passage, at);
            if (edit == null) {
                passage.said().append(written.charAt(at++));
            } else {
                edits.add(edit);
                passage.said().append(edit.text());
                at = edit.to();
            }
        }
        return text.edited(edits);
    }

    private static @Nullable Edit editAt(Passage passage, int at) {
        char c = passage.at(at);
        if (Letter.isSpace(c)) {
            return null;
        }
        for (ReadingRule rule : RULES) {
            Optional<Edit> edit = rule.at(passage, at);
            if (edit.isPresent()) {
                return edit.get();
            }
        }
        return null;
    }

    /** Whether Korean has a settled reading for a Latin word: one of the lexicon, or capitals said letter by letter. */
    public static boolean reads(String latinWord) {
        return LatinWords.isSettled(latinWord);
    }
}
