package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.List;
import java.util.Optional;

/** Particles written in both their forms, 은(는) and (으)로: the one that fits what was said is read. */
final class ParticleChoices implements ReadingRule {
    private record Choice(String written, String afterConsonant, String afterVowel) {}

    private static final List<Choice> CHOICES = List.of(
            new Choice("은(는)", "은", "는"),
            new Choice("는(은)", "은", "는"),
            new Choice("은/는", "은", "는"),
            new Choice("이(가)", "이", "가"),
            new Choice("가(이)", "이", "가"),
            new Choice("이/가", "이", "가"),
            new Choice("을(를)", "을", "를"),
            new Choice("를(을)", "을", "를"),
            new Choice("을/를", "을", "를"),
            new Choice("과(와)", "과", "와"),
            new Choice("와(과)", "과", "와"),
            new Choice("와/과", "과", "와"),
            new Choice("(으)로", "으로", "로"),
            new Choice("(이)라", "이라", "라"),
            new Choice("(이)나", "이나", "나"),
            new Choice("(이)며", "이며", "며"),
            new Choice("(이)란", "이란", "란"));

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char before = passage.at(at - 1);
        if (!Letter.isWord(before) && before != ')' && before != '"' && before != '”' && before != '\'') {
            return Optional.empty();
        }
        for (Choice choice : CHOICES) {
            if (passage.startsWith(choice.written, at)) {
                String form = fitting(passage, choice);
                return Passage.edit(at, at + choice.written.length(), form);
            }
        }
        return Optional.empty();
    }

    private static String fitting(Passage passage, Choice choice) {
        int last = passage.lastSaid();
        int end = Letter.isHangul((char) last) ? (last - '가') % 28 : 0;
        boolean rieul = end == 8 && choice.written.equals("(으)로");
        return end == 0 || rieul ? choice.afterVowel : choice.afterConsonant;
    }
}
