package app.lectern.speech.korean.reading;

import java.util.ArrayList;
import java.util.List;

/** Which letters an English word's vowels are written with: Korean follows them where English only murmurs. */
final class VowelLetters {
    private static final String VOWELS = "aeiou";

    private VowelLetters() {}

    /** The vowel letters of a word, one entry for each of its vowel sounds; empty when they cannot be told apart. */
    static List<String> of(String word, int sounds) {
        List<String> groups = groups(word);
        if (groups.size() > sounds && word.matches(".*[^aeiouy]e[sd]?") && !word.matches(".*[td]ed")) {
            groups.removeLast();
        }
        for (int i = 0; groups.size() < sounds && i < groups.size(); i++) {
            if (groups.get(i).matches("[ieu][aou]")) {
                groups.add(i + 1, groups.get(i).substring(1));
                groups.set(i, groups.get(i).substring(0, 1));
            }
        }
        for (int i = 1; groups.size() == sounds + 1 && i < groups.size(); i++) {
            if (groups.get(i).equals("e")) {
                groups.remove(i);
            }
        }
        return groups.size() == sounds ? groups : List.of();
    }

    private static List<String> groups(String word) {
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            if (isVowel(word, at, !group.isEmpty())) {
                group.append(word.charAt(at));
            } else if (!group.isEmpty()) {
                groups.add(group.toString());
                group.setLength(0);
            }
        }
        if (!group.isEmpty()) {
            groups.add(group.toString());
        }
        return groups;
    }

    private static boolean isVowel(String word, int at, boolean afterVowel) {
        char c = word.charAt(at);
        boolean beforeVowel = at + 1 < word.length() && VOWELS.indexOf(word.charAt(at + 1)) >= 0;
        boolean q = c == 'u' && at > 0 && word.charAt(at - 1) == 'q';
        return (VOWELS.indexOf(c) >= 0 && !q)
                || (c == 'y' && !(beforeVowel && at == 0))
                || (c == 'w' && afterVowel && !beforeVowel);
    }
}
