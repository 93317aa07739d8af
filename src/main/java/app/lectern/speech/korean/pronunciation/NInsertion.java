package app.lectern.speech.korean.pronunciation;

import static app.lectern.speech.korean.pronunciation.Jamo.in;

import java.util.Set;

/** ㄴ put in before ㅣ, ㅑ, ㅕ, ㅛ, ㅠ where the lexicon does not say so: 제29항, and the particle 요. */
final class NInsertion {
    private static final Set<String> ADNOMINALS = Set.of(
            "하는", "되는", "있는", "없는", "않는", "맡는", "같은", "많은", "좋은", "않은", "작은", "나쁜", "이런", "그런", "저런", "어떤", "모든", "다른",
            "큰", "어려운", "힘든", "생긴", "맡은", "받은", "했던", "하던", "궂은", "바쁜", "급한", "볼", "있을", "없을", "겪은", "벌어진", "일어난", "지난",
            "쉬운");
    private static final Set<String> ENDINGS_BEFORE_YO = Set.of("군", "든", "만", "은", "는", "뭘");
    private static final Set<String> NEVER_ADNOMINAL = Set.of("무한", "제한", "권한", "기한", "최대한", "최소한", "역할", "분할", "관할");
    private static final String WORN = "옷복잘못안";

    private NInsertion() {}

    static void mark(Phrase phrase) {
        for (int w = 0; w < phrase.words.size(); w++) {
            Phrase.Word word = phrase.words.get(w);
            markYo(phrase, word);
            if (w > 0 && phrase.mayTakeN(word.start())) {
                phrase.insertsN[word.start()] |= overSpace(phrase.wordBefore(w), word.written());
            }
        }
    }

    /** 그렇군요 [그러쿤뇨]. */
    private static void markYo(Phrase phrase, Phrase.Word word) {
        int last = word.end() - 1;
        if (word.length() > 1 && phrase.written.charAt(last) == '요') {
            phrase.insertsN[last] |= ENDINGS_BEFORE_YO.contains(phrase.written.substring(last - 1, last));
        }
    }

    private static boolean overSpace(String before, String word) {
        if (startsNoun(word, "일")) {
            return isAdnominal(before);
        }
        if (startsNoun(word, "엿") || startsNoun(word, "연대")) {
            return true;
        }
        boolean worn = in(WORN, before.charAt(before.length() - 1));
        return (worn && wears(word)) || before.equals("못");
    }

    private static boolean isAdnominal(String word) {
        boolean form = in("한할될된", word.charAt(word.length() - 1));
        return ADNOMINALS.contains(word) || (form && !NEVER_ADNOMINAL.contains(word));
    }

    private static boolean wears(String word) {
        return word.length() > 1 && word.charAt(0) == '입' && in("다고은을는지어으습었게기도", word.charAt(1));
    }

    private static boolean startsNoun(String word, String noun) {
        return word.startsWith(noun)
                && word.length() <= noun.length() + 2
                && Particles.mayFollow(word.substring(noun.length()))
                && !word.startsWith("일하")
                && !word.startsWith("일으")
                && !word.startsWith("일상")
                && !word.startsWith("일별");
    }
}
