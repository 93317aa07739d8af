package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The SubRip form of subtitles: numbered cues with times to the millisecond, divided by blank lines. */
public final class SrtFormat {
    private static final String ARROW = "-->";
    private static final String TIME = "(\\d{1,6}):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s.*)?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\u000B\f]");
    /** What players take for markup: a tag, an ASS override or MicroDVD style in braces, an ASS line break or space. */
    private static final Pattern MARKUP =
            Pattern.compile("<(?=\\h*[\\p{L}/])|\\{(?=\\\\|\\h*\\p{L}+:)|\\\\(?=[Nnh{}])");

    /** SubRip has no escapes; FFmpeg too parts what would be markup by a word joiner, which nobody sees. */
    private static final String GUARD = "\u2060";

    private static final Pattern GUARDED = Pattern.compile("([<{\\\\])" + GUARD);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SrtFormat() {}

    /**
     * A file's text, to be stored as UTF-8, with line feeds and no byte order mark. Blank lines within a cue are left
     * out and arrows become →, for both would end the cue for a reader; a word joiner (U+2060) keeps a text that looks
     * like markup a text; a cue with no other text is left out whole.
     */
    public static String write(SubtitleTrack track) {
        StringBuilder file = new StringBuilder();
        int number = 0;
        for (Cue cue : track.cues()) {
            String text = safe(cue.text());
            if (!text.isEmpty()) {
                file.append(++number).append('\n');
                file.append(time(cue.startMillis())).append(" --> ").append(time(cue.endMillis()));
                file.append('\n').append(text).append("\n\n");
            }
        }
        return file.toString();
    }

    /**
     * Reads a file's text. A byte order mark, any line ends, missing numbers, points for commas and a missing end of
     * the last line are fine; cues without text are left out. Markup is kept as it is written.
     *
     * @throws SubtitleSyntaxException at the first line that is no subtitle, or whose cue begins before the one before ends
     */
    public static SubtitleTrack parse(String file) throws SubtitleSyntaxException {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        List<String> lines = List.of(LINE_END.split(text, -1));
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            int timesAt = isNumber(lines, at) ? at + 1 : at;
            int end = timesAt + 1;
            while (end < lines.size() && !lines.get(end).isBlank()) {
                end++;
            }
            long earliest = cues.isEmpty() ? 0 : cues.getLast().endMillis();
            Cue cue = cue(lines, timesAt, end, earliest);
            if (!cue.text().isEmpty()) {
                cues.add(cue);
            }
            at = end;
        }
        return new SubtitleTrack(cues);
    }

    private static boolean isNumber(List<String> lines, int at) {
        return at + 1 < lines.size() && lines.get(at).strip().chars().allMatch(Character::isDigit);
    }

    private static Cue cue(List<String> lines, int timesAt, int end, long earliest) throws SubtitleSyntaxException {
        String line = lines.get(timesAt);
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            throw new SubtitleSyntaxException("subtitle.srt-no-times", timesAt + 1, line.strip());
        }
        long from = millis(times, 1);
        long to = millis(times, 5);
        if (to <= from) {
            throw new SubtitleSyntaxException("subtitle.srt-ends-first", timesAt + 1, line.strip());
        }
        if (from < earliest) {
            throw new SubtitleSyntaxException("subtitle.srt-overlap", timesAt + 1, line.strip());
        }
        String text = String.join("\n", lines.subList(Math.min(timesAt + 1, end), end));
        return new Cue(from, to, GUARDED.matcher(text).replaceAll("$1").strip());
    }

    private static long millis(Matcher times, int group) {
        long minutes = 60 * Long.parseLong(times.group(group)) + Long.parseLong(times.group(group + 1));
        // 0,5 is half a second, not five thousandths
        String fraction = (times.group(group + 3) + "00").substring(0, 3);
        return 1000 * (60 * minutes + Long.parseLong(times.group(group + 2))) + Long.parseLong(fraction);
    }

    private static String time(long millis) {
        return CueClock.of(millis, ',');
    }

    private static String safe(String text) {
        return LINE_END.splitAsStream(text)
                .map(line -> MARKUP.matcher(line.replace(ARROW, "→"))
                        .replaceAll("$0" + GUARD)
                        .strip())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
