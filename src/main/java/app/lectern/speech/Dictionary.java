package app.lectern.speech;

import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.speech.text.MappedText.Edit;
import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * The pronunciation dictionaries of a script and its workspace. Where entries meet, the script's goes before the
 * workspace's and the longer before the shorter. Safe for use by many threads.
 */
final class Dictionary {
    private static final java.util.regex.Pattern GROUP = java.util.regex.Pattern.compile("\\$(\\d)");

    private record Entry(Pronunciation pronunciation, int rank, Pattern pattern) {}

    private record Find(int from, int to, String say, int rank) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Patterns must be such that the script reader accepts them. */
    Dictionary(List<Pronunciation> ofScript, List<Pronunciation> ofWorkspace) {
        ofScript.forEach(one -> add(one, 0));
        ofWorkspace.forEach(one -> add(one, 1));
    }

    private void add(Pronunciation one, int rank) {
        String regex = one.kind() == Kind.PATTERN ? one.written() : Pattern.quote(one.written());
        entries.add(new Entry(one, rank, Pattern.compile(regex)));
    }

    /**
     * What is to be replaced in a text, in its order.
     *
     * @param free whether a part from one position to before another may be replaced
     */
    List<Edit> edits(String text, String language, BiPredicate<Integer, Integer> free) {
        String primary = primary(language);
        List<Find> finds = new ArrayList<>();
        for (Entry entry : entries) {
            String only = entry.pronunciation.language();
            if (only == null || primary(only).equals(primary)) {
                find(entry, text, finds);
            }
        }
        finds.removeIf(find -> !free.test(find.from, find.to));
        finds.sort(Comparator.comparingInt(Find::rank)
                .thenComparing(Comparator.comparingInt((Find find) -> find.to - find.from)
                        .reversed())
                .thenComparingInt(Find::from));
        List<Find> taken = new ArrayList<>();
        for (Find find : finds) {
            if (taken.stream().noneMatch(other -> find.from < other.to && other.from < find.to)) {
                taken.add(find);
            }
        }
        taken.sort(Comparator.comparingInt(Find::from));
        return taken.stream()
                .map(find -> new Edit(find.from, find.to, find.say))
                .toList();
    }

    private static void find(Entry entry, String text, List<Find> finds) {
        Matcher matcher = entry.pattern.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            int to = matcher.end();
            if (to > from && (entry.pronunciation.kind() == Kind.PATTERN || isWord(text, from, to))) {
                finds.add(new Find(from, to, said(entry, matcher), entry.rank));
            }
        }
    }

    /** What is said for a find, with the groups of a pattern put in. */
    private static String said(Entry entry, Matcher found) {
        String say = entry.pronunciation.say();
        if (entry.pronunciation.kind() == Kind.WORD) {
            return say;
        }
        return GROUP.matcher(say).replaceAll(reference -> {
            int group = Integer.parseInt(reference.group(1));
            String value = group <= found.groupCount() ? found.group(group) : null;
            return value == null ? "" : java.util.regex.Matcher.quoteReplacement(value);
        });
    }

    /** See {@link Kind#WORD}. */
    private static boolean isWord(String text, int from, int to) {
        boolean begins = from == 0 || !joined(text.codePointBefore(from), text.codePointAt(from));
        int last = text.codePointBefore(to);
        boolean hangul = Character.UnicodeScript.of(last) == Character.UnicodeScript.HANGUL;
        return begins && (hangul || to == text.length() || !joined(last, text.codePointAt(to)));
    }

    private static boolean joined(int one, int next) {
        if (!Character.isLetterOrDigit(one) || !Character.isLetterOrDigit(next)) {
            return false;
        }
        boolean digits = Character.isDigit(one) == Character.isDigit(next);
        return digits && Character.UnicodeScript.of(one) == Character.UnicodeScript.of(next);
    }

    private static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
