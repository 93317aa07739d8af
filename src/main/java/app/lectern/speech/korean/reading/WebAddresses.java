package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses and file names, spelled so that a listener can write them down; the scheme is left out. */
final class WebAddresses implements ReadingRule {
    private static final String LABELS = "[A-Za-z0-9_-]{1,63}+(?:\\.[A-Za-z0-9_-]{1,63}+){0,8}";
    private static final String PATH = "(?::\\d{2,5})?(?:/[A-Za-z0-9_.~%?&=#/+-]{0,200}+)?";
    private static final Pattern LINK = Pattern.compile("https?://(" + LABELS + PATH + ")");
    private static final Pattern SITE = Pattern.compile("((?:www\\." + LABELS + "|" + LABELS
            + "\\.(?:com|net|org|kr|io|gov|edu|info|biz|dev|app))" + "(?![A-Za-z0-9])" + PATH + ")");
    private static final Pattern MAIL =
            Pattern.compile("([A-Za-z0-9._%+-]{1,64}+@" + LABELS + "\\.[A-Za-z]{2,10})(?![A-Za-z])");
    private static final Pattern FILE =
            Pattern.compile("(?:[A-Za-z0-9_-]{1,63}+)?\\.([A-Za-z0-9]{2,5})(?![A-Za-z0-9])");
    private static final Map<Character, String> SIGNS = Map.ofEntries(
            Map.entry('.', "점"),
            Map.entry('@', "골뱅이"),
            Map.entry('/', "슬래시"),
            Map.entry('-', "하이픈"),
            Map.entry('_', "언더바"),
            Map.entry(':', "콜론"),
            Map.entry('?', "물음표"),
            Map.entry('=', "이퀄"),
            Map.entry('&', "앤드"),
            Map.entry('#', "샵"),
            Map.entry('%', "퍼센트"),
            Map.entry('+', "플러스"),
            Map.entry('~', "물결"));
    private static final Map<String, String> PARTS = new HashMap<>();

    static {
        Table.rows("addresses.tsv").forEach(row -> PARTS.put(row.get(0), row.get(1)));
    }

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char first = passage.at(at);
        boolean starts = Letter.isLatin(first) || Letter.isDigit(first);
        char before = passage.at(at - 1);
        if (starts && !Letter.isLatin(before) && !Letter.isDigit(before) && "._-@%+".indexOf(before) < 0) {
            for (Pattern pattern : new Pattern[] {LINK, MAIL, SITE}) {
                Matcher address = passage.matcher(pattern, at);
                if (address.lookingAt()) {
                    return address(passage, at, address);
                }
            }
        }
        return starts || first == '.' ? file(passage, at) : Optional.empty();
    }

    private static Optional<Edit> address(Passage passage, int at, Matcher address) {
        int end = address.end(1);
        while (".,?:".indexOf(passage.at(end - 1)) >= 0) {
            end--;
        }
        String spelled = spelled(passage.text().substring(address.start(1), end));
        return Passage.edit(at, end, spelled);
    }

    private static Optional<Edit> file(Passage passage, int at) {
        Matcher file = passage.matcher(FILE, at);
        if (!file.lookingAt() || !PARTS.containsKey(file.group(1).toLowerCase(Locale.ROOT)) || isNumber(file.group())) {
            return Optional.empty();
        }
        String gap = Letter.isWord(passage.at(at - 1)) ? " " : "";
        return Passage.edit(at, file.end(), gap + spelled(file.group()));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c == '.' || Letter.isDigit((char) c));
    }

    private static String spelled(String address) {
        StringBuilder said = new StringBuilder();
        int at = 0;
        while (at < address.length()) {
            char c = address.charAt(at);
            int end = Letter.isWord(c) ? endOfPart(address, at) : at + 1;
            String part = Letter.isWord(c) ? part(address.substring(at, end)) : SIGNS.getOrDefault(c, "");
            said.append(said.isEmpty() || part.isEmpty() ? "" : " ").append(part);
            at = end;
        }
        return said.toString();
    }

    private static int endOfPart(String address, int at) {
        int end = Letter.isDigit(address.charAt(at)) ? Letter.endOfDigits(address, at) : Letter.endOfLatin(address, at);
        boolean mixed = Letter.isLatin(address.charAt(at)) && Letter.isDigit(Letter.at(address, end));
        int whole = mixed ? Letter.endOfDigits(address, end) : end;
        return PARTS.containsKey(address.substring(at, whole).toLowerCase(Locale.ROOT)) ? whole : end;
    }

    private static String part(String part) {
        String known = PARTS.get(part.toLowerCase(Locale.ROOT));
        return known != null
                ? known
                : Letter.isDigit(part.charAt(0)) ? Numerals.digitByDigit(part, '공') : LatinWords.read(part);
    }
}
