package app.lectern.speech.espeak;

import app.lectern.speech.Utterance;
import app.lectern.speech.Utterance.Emphasis;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * An utterance as eSpeak NG takes it: plain, or SSML where something is stressed.
 *
 * @param text for the library
 * @param ssml whether {@code text} is SSML
 * @param origins the UTF-16 index in the utterance of every character, the library's way of counting: code points
 */
record EspeakText(String text, boolean ssml, List<Integer> origins) {
    static EspeakText of(Utterance utterance) {
        String plain = utterance.text();
        boolean ssml = !utterance.emphases().isEmpty();
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        if (ssml) {
            add("<speak>", 0, text, origins);
        }
        for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
            String character = Character.toString(plain.codePointAt(at));
            for (Emphasis emphasis : utterance.emphases()) {
                if (emphasis.to() == at) {
                    add("</emphasis>", at, text, origins);
                }
            }
            for (Emphasis emphasis : utterance.emphases()) {
                if (emphasis.from() == at && emphasis.to() > at) {
                    add("<emphasis level=\"strong\">", at, text, origins);
                }
            }
            add(ssml ? escaped(character) : character, at, text, origins);
        }
        if (ssml) {
            boolean open = utterance.emphases().getLast().to() >= plain.length();
            text.append(open ? "</emphasis></speak>" : "</speak>");
        }
        return new EspeakText(text.toString(), ssml, origins);
    }

    /** The samples of the words by their place in the utterance; of several at one place the first. */
    NavigableMap<Integer, Integer> onsets(List<EspeakEvents.Word> words) {
        NavigableMap<Integer, Integer> onsets = new TreeMap<>();
        for (EspeakEvents.Word word : words) {
            int index = word.character() - 1;
            if (index >= 0 && index < origins.size()) {
                onsets.putIfAbsent(origins.get(index), word.sample());
            }
        }
        return onsets;
    }

    private static void add(String piece, int origin, StringBuilder text, List<Integer> origins) {
        text.append(piece);
        piece.codePoints().forEach(each -> origins.add(origin));
    }

    private static String escaped(String character) {
        return switch (character) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> character;
        };
    }
}
