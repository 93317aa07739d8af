package app.lectern.speech.korean.reading;

import app.lectern.speech.text.MappedText.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Web and mail addresses and names of files, part by part. */
final class WebAddresses implements ReadingRule {
    private static final Map<String, String> PARTS =
            Table.rows("addresses.tsv").stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|ftp://)?"
            + "[A-Za-z0-9_+-]+(?:[.@][A-Za-z0-9_+-]+)+(?::\\d{1,5})?(?:/[A-Za-z0-9_./?=&%#+~-]*)?");

    /** A file's name may be Korean: then only what follows it starts with a point. */
    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,5})(?![A-Za-z0-9])");

    private static final Pattern PIECE = Pattern.compile("[A-Za-z]+\\d?|\\d+|[^A-Za-z0-9]");

    private static final Map<String, String> SIGNS = Map.of(
            ".", "점", "@", "골뱅이", "/", "슬래시", "-", "하이픈", "_", "밑줄", ":", "콜론", "?", "물음표", "=", "이퀄", "&", "앤드", "#",
            "샵");

    /** These make a name with points in it an address or a file, beside those with a scheme, an at or www. */
    private static final List<String> NO_SIGN = List.of("e.g", "i.e", "a.m", "p.m");

    @Override
    public Optional<Edit> at(Passage passage, int at) {
        char c = passage.at(at);
        if (c == '.' && Letter.isHangul(passage.at(at - 1))) {
            return ending(passage, at);
        }
        if (!(Letter.isLatin(c) || Letter.isDigit(c)) || Letter.isWord(passage.at(at - 1))) {
            return Optional.empty();
        }
        Matcher address = ADDRESS.matcher(passage.text())
                .region(at, Math.min(passage.text().length(), at + 500));
        if (!address.lookingAt()) {
            return Optional.empty();
        }
        String found = withoutEnd(address.group());
        return isAddress(found) ? passage.word(at, at + found.length(), said(found)) : Optional.empty();
    }

    private static Optional<Edit> ending(Passage passage, int at) {
        Matcher ending =
                ENDING.matcher(passage.text()).region(at, passage.text().length());
        if (!ending.lookingAt() || !PARTS.containsKey(lower(ending.group(1)))) {
            return Optional.empty();
        }
        return Passage.edit(at, ending.end(), " 점 " + PARTS.get(lower(ending.group(1))));
    }

    private static String withoutEnd(String address) {
        int end = address.length();
        while (".?&-_/".indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }

    private static boolean isAddress(String found) {
        String lower = lower(found);
        if (lower.contains("://") || lower.contains("@") || lower.startsWith("www.")) {
            return true;
        }
        int point = lower.lastIndexOf('.', lower.indexOf('/') < 0 ? lower.length() : lower.indexOf('/'));
        String last = point < 0 ? "" : lower.substring(point + 1).split("[/:]", 2)[0];
        boolean letters = lower.substring(0, Math.max(0, point)).chars().anyMatch(c -> Letter.isLatin((char) c));
        return letters && PARTS.containsKey(last) && !NO_SIGN.contains(lower);
    }

    private static String said(String address) {
        StringBuilder said = new StringBuilder();
        Matcher pieces = PIECE.matcher(address.replaceFirst("^[a-z]+://", ""));
        while (pieces.find()) {
            said.append(said.isEmpty() ? "" : " ").append(piece(pieces.group()));
        }
        return said.toString();
    }

    private static String piece(String piece) {
        String sign = SIGNS.get(piece);
        if (sign != null) {
            return sign;
        }
        if (Letter.isDigit(piece.charAt(0))) {
            return Numerals.digitByDigit(piece, '공');
        }
        String known = PARTS.get(lower(piece));
        if (known != null) {
            return known;
        }
        return Letter.isLatin(piece.charAt(0)) ? LatinWords.said(piece) : "";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
