package app.lectern.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Word times reckoned from syllables, for engines that tell none. A Hangul or Han character and a kana count one
 * syllable, a digit 1.6, a group of Latin vowels one, and the pause behind a comma or the like two.
 */
public final class WordTimes {
    private static final double DIGIT = 1.6;
    private static final double PAUSE = 2;

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern DIGITS = Pattern.compile("\\p{N}");
    private static final Pattern BLOCKS = Pattern.compile("[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿ]+");
    private static final Pattern CONSONANTS = Pattern.compile("\\p{L}+");
    private static final Pattern PAUSED = Pattern.compile("[,;:.!?…、，。：；][\"'”’」』)\\]]*$");

    private WordTimes() {}

    /**
     * When each word of a text sounds. Words are the pieces between white space that have a letter or a digit.
     *
     * @param text what was spoken
     * @param startSample where the sound of the first word starts
     * @param endSample where the sound of the last word ends, not before {@code startSample}
     * @return in the order of the text, every sample from {@code startSample} and before {@code endSample}
     */
    public static List<WordMark> estimate(String text, int startSample, int endSample) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        double all = 0;
        for (int i = 0; i < words.size(); i++) {
            all += share(words.get(i).group(), i == words.size() - 1);
        }
        List<WordMark> marks = new ArrayList<>(words.size());
        double before = 0;
        for (MatchResult word : words) {
            int sample = startSample + (int) ((endSample - startSample) * before / all);
            marks.add(new WordMark(word.start(), word.end(), sample));
            before += share(word.group(), false);
        }
        return List.copyOf(marks);
    }

    /**
     * When each word of a text sounds, from the onsets an engine told. The first word sounds when the sound starts; a
     * word without an onset is reckoned between its neighbours.
     *
     * @param text what was spoken
     * @param onsets sample by UTF-16 index of the text
     * @param startSample where the sound of the first word starts
     * @param endSample where the sound of the last word ends, not before {@code startSample}
     */
    public static List<WordMark> aligned(
            String text, NavigableMap<Integer, Integer> onsets, int startSample, int endSample) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<WordMark> marks = new ArrayList<>(words.size());
        int from = 0;
        int sample = startSample;
        for (int i = 1; i <= words.size(); i++) {
            boolean last = i == words.size();
            int next = endSample;
            if (!last) {
                var told = onsets.subMap(words.get(i).start(), words.get(i).end());
                if (told.isEmpty()) {
                    continue;
                }
                next = Math.clamp(told.firstEntry().getValue(), sample, endSample);
            }
            int offset = words.get(from).start();
            String part = text.substring(offset, words.get(i - 1).end());
            for (WordMark mark : estimate(part, sample, next)) {
                marks.add(new WordMark(mark.from() + offset, mark.to() + offset, mark.sample()));
            }
            from = i;
            sample = next;
        }
        return List.copyOf(marks);
    }

    private static double share(String word, boolean last) {
        String lower = word.toLowerCase(Locale.ROOT);
        double syllables = DIGIT * count(DIGITS, lower) + count(BLOCKS, lower);
        String latin = lower.replaceAll("[\\p{N}\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]", " ");
        syllables += Math.max(count(VOWELS, latin), count(CONSONANTS, latin) > 0 ? 1 : 0);
        double pause = !last && PAUSED.matcher(word).find() ? PAUSE : 0;
        return Math.max(1, syllables) + pause;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
