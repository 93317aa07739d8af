package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.List;
import java.util.Optional;

/** Particles written in both of their forms, 은(는), 을/를, (으)로: read in the one that fits the sound before. */
final class Josa implements ReadingRule {
    /** Ways to write a pair; what is said after a closed syllable, and after an open one. */
    private record Pair(String closed, String open, List<String> written) {
        static Pair of(String closed, String open) {
            return new Pair(
                    closed,
                    open,
                    List.of(
                            closed + "(" + open + ")",
                            open + "(" + closed + ")",
                            closed + "/" + open,
                            open + "/" + closed));
        }

        static Pair optional(String bracketed, String rest) {
            return new Pair(bracketed + rest, rest, List.of("(" + bracketed + ")" + rest));
        }
    }

    private static final List<Pair> PAIRS = List.of(
            Pair.of("은", "는"),
            Pair.of("이", "가"),
            Pair.of("을", "를"),
            Pair.of("과", "와"),
            Pair.of("으로", "로"),
            Pair.of("아", "야"),
            Pair.optional("으", "로"),
            Pair.optional("으", "면"),
            Pair.optional("이", "나"),
            Pair.optional("이", "라"),
            Pair.optional("이", "며"),
            Pair.optional("이", "든"),
            Pair.optional("이", "란"),
            Pair.optional("이", "여"));

    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char before = passage.lastSaid();
        if (!Letter.isHangul(before) || !mayStart(passage.at(at))) {
            return Optional.empty();
        }
        for (Pair pair : PAIRS) {
            for (String written : pair.written()) {
                if (passage.startsWith(written, at) && endsWord(passage, at + written.length(), written)) {
                    return Passage.edit(at, at + written.length(), fitting(before, pair));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a syllable has a final consonant. */
    static boolean isClosed(char syllable) {
        return Letter.isHangul(syllable) && (syllable - '가') % FINALS > 0;
    }

    static boolean mayStart(char c) {
        return c == '(' || (Letter.isHangul(c) && "은는이가을를과와으로아야".indexOf(c) >= 0);
    }

    private static boolean endsWord(Passage passage, int end, String written) {
        return written.startsWith("(") || !Letter.isHangul(passage.at(end)) || written.contains("로");
    }

    private static String fitting(char before, Pair pair) {
        boolean rieul = (before - '가') % FINALS == RIEUL && pair.open().equals("로");
        return isClosed(before) && !rieul ? pair.closed() : pair.open();
    }
}
