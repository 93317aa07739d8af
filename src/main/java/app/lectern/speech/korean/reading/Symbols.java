package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Signs between words: said, a short pause, or nothing. */
final class Symbols implements ReadingRule {
    private static final Map<Character, String> NAMES = Table.rows("symbols.tsv").stream()
            .filter(row -> row.get(0).length() == 1)
            .collect(Collectors.toMap(row -> row.get(0).charAt(0), row -> row.get(1), (one, other) -> one));

    private static final String RANGE_SIGNS = "~∼〜～";

    /** What Korean sentences are written with; it stays. */
    private static final String KEPT = ".,?!…:;\"'“”‘’、。";

    private static final String PAUSES = "()[]{}→⇒―—–";
    private static final String GAPS = "/·ㆍ・-_|\\";

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (Letter.isHangul(c) || KEPT.indexOf(c) >= 0) {
            return Optional.empty();
        }
        if (NAMES.containsKey(c)) {
            return passage.word(at, at + 1, name(passage, at));
        }
        if (RANGE_SIGNS.indexOf(c) >= 0) {
            boolean range = Letter.isHangul(passage.lastSaid()) && Letter.isWord(passage.at(skip(passage, at + 1)));
            return Passage.edit(at, at + 1, range ? "에서 " : "");
        }
        if (c == '=') {
            return Passage.edit(at, at + 1, Letter.isWord(passage.at(skip(passage, at + 1))) ? "는 " : "");
        }
        if (PAUSES.indexOf(c) >= 0) {
            return pause(passage, at);
        }
        if (GAPS.indexOf(c) >= 0) {
            boolean between = Letter.isWord(passage.at(at - 1)) && Letter.isWord(passage.at(at + 1));
            return Passage.edit(at, at + 1, between ? " " : "");
        }
        return Hanja.at(passage, at).or(() -> unreadable(passage, at));
    }

    private static String name(Passage passage, int at) {
        boolean numbered = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿".indexOf(passage.at(at)) >= 0;
        return NAMES.get(passage.at(at))
                + (numbered && Letter.isHangul(passage.at(at + 1)) && passage.at(at + 1) != '번' ? " " : "");
    }

    private static int skip(Passage passage, int at) {
        return Letter.endOfBlanks(passage.text(), at);
    }

    /** Brackets and arrows are a short pause where words stand on both sides, and nothing before a particle. */
    private static Optional<Edit> pause(Passage passage, int at) {
        char c = passage.at(at);
        boolean closes = ")]}".indexOf(c) >= 0;
        int next = skip(passage, at + 1);
        boolean wordBefore = Letter.isWord(passage.at(at - 1)) || Letter.isSpace(passage.at(at - 1));
        boolean afterWords = !passage.said().toString().isBlank() && Letter.isHangul(passage.lastSaid());
        boolean beforeWords = Letter.isWord(passage.at(next));
        if (closes) {
            boolean apart = next > at + 1;
            return Passage.edit(at, at + 1, apart && beforeWords && afterWords ? "," : "");
        }
        return Passage.edit(at, at + 1, wordBefore && afterWords && beforeWords ? ", " : "");
    }

    /** What has no reading is left out; both halves of what takes two places. */
    private static Optional<Edit> unreadable(Passage passage, int at) {
        int codePoint = passage.text().codePointAt(at);
        return Passage.edit(at, at + Character.charCount(codePoint), "");
    }
}
