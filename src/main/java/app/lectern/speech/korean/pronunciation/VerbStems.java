package app.lectern.speech.korean.pronunciation;

import java.util.List;
import java.util.Set;

/** Verb stems in ㄴ and ㅁ, after which endings are tense: 제24항, 신고 [신꼬]; nouns and causatives are not. */
final class VerbStems {
    private static final List<String> STEMS = List.of(
            "끌어안", "부둥켜안", "얼싸안", "쓰다듬", "뛰어넘", "되감", "휘감", "껴안", "더듬", "다듬", "머금", "거머", "남", "넘", "숨", "담", "감", "참",
            "삼", "심", "품", "검", "안", "신");
    private static final Set<String> ENDINGS = Set.of(
            "고", "고는", "고도", "고서", "고자", "고요", "고만", "게", "게끔", "거나", "거든", "거든요", "거니와", "다", "다가", "다가도", "다고", "다는",
            "다면", "더니", "더라도", "더라", "던", "던데", "도록", "든", "든지", "지만", "지요", "죠", "습니다", "습니까", "습니다만", "자마자", "자고",
            "자는", "기에", "기에는", "기로", "기도", "기만", "기가", "기까지", "기보다", "기조차");
    private static final Set<String> NEGATED = Set.of("지", "지도", "지는", "지를", "질");
    private static final Set<String> BEFORE_WHAT = Set.of("위", "전", "때문", "쉽", "어렵", "시작", "힘", "바라", "좋");
    private static final Set<String> FREE_IN_NEGATION = Set.of("더듬", "쓰다듬", "다듬", "머금", "껴안", "끌어안", "뛰어넘");
    private static final Set<String> NEGATIONS = Set.of("않", "말", "마", "못", "아니", "안");
    private static final List<String> FOOTWEAR =
            List.of("신발", "신", "안전화", "장화", "작업화", "양말", "구두", "운동화", "덧신", "부츠", "슬리퍼", "방전화", "실내화");

    private VerbStems() {}

    static void mark(Phrase phrase) {
        for (int w = 0; w < phrase.words.size(); w++) {
            Phrase.Word word = phrase.words.get(w);
            for (String stem : STEMS) {
                if (word.written().startsWith(stem) && word.length() > stem.length()) {
                    int ending = word.start() + stem.length();
                    phrase.tense[ending] |= conjugates(phrase, w, stem);
                    break;
                }
            }
        }
    }

    private static boolean conjugates(Phrase phrase, int index, String stem) {
        String word = phrase.words.get(index).written();
        String ending = word.substring(stem.length());
        String next = phrase.wordAfter(index);
        boolean fits = ENDINGS.contains(ending)
                || (NEGATED.contains(ending) && (FREE_IN_NEGATION.contains(stem) || startsWith(next, NEGATIONS)))
                || (ending.equals("기") && startsWith(next, BEFORE_WHAT));
        return fits && meant(word, phrase.wordBefore(index), next);
    }

    /** Decides words that are spelled as another, more frequent one: 신고 (report), 참고 (reference), 안다 (to know). */
    private static boolean meant(String word, String before, String next) {
        return switch (word) {
            case "신고", "신다", "신게", "신던", "신고도", "신고는" -> namesFootwear(before);
            case "참고" -> startsWith(next, Set.of("있", "견디", "견뎌", "넘", "지내", "버티", "버텨", "기다", "살"));
            case "안다", "안다고", "안다는", "안다면", "안던", "안게" -> false;
            case "검기", "감도록" -> false;
            default -> true;
        };
    }

    private static boolean namesFootwear(String word) {
        return FOOTWEAR.stream()
                .anyMatch(shoe -> word.endsWith(shoe)
                        || word.endsWith(shoe + "을")
                        || word.endsWith(shoe + "를")
                        || word.endsWith(shoe + "만"));
    }

    private static boolean startsWith(String word, Set<String> beginnings) {
        return beginnings.stream().anyMatch(word::startsWith);
    }
}
