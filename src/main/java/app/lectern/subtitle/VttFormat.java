package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The WebVTT form of subtitles (W3C WebVTT: The Web Video Text Tracks Format), which browsers read.
 *
 * <p>A cue's identifier tells its scene: {@code scene-3-cue-2} is the second cue of the third scene.
 */
public final class VttFormat {
    private static final String HEADER = "WEBVTT";
    private static final String TIME = "(?:(\\d{2,6}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile("[ \t]*" + TIME + "[ \t]+-->[ \t]+" + TIME + "(?:[ \t].*)?");
    private static final Pattern SCENE = Pattern.compile("scene-([1-9]\\d{0,6})-cue-\\d+");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern TEXT_LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\u000B\f]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private VttFormat() {}

    /**
     * A file's text, to be stored as UTF-8. Blank lines within a cue are left out, for they would end it; a cue with no
     * other text is left out whole.
     */
    public static String write(SubtitleTrack track) {
        StringBuilder file = new StringBuilder(HEADER).append("\n\n");
        int scene = Cue.NO_SCENE;
        int number = 0;
        for (Cue cue : track.cues()) {
            String text = escaped(cue.text());
            if (!text.isEmpty()) {
                number = cue.scene() == scene ? number + 1 : 1;
                scene = cue.scene();
                file.append(scene == Cue.NO_SCENE ? "" : "scene-" + (scene + 1) + "-")
                        .append("cue-")
                        .append(number)
                        .append('\n');
                file.append(time(cue.startMillis())).append(" --> ").append(time(cue.endMillis()));
                file.append('\n').append(text).append("\n\n");
            }
        }
        return file.toString();
    }

    /**
     * Reads a file's text. Notes, style and region blocks, cue settings and tags are passed over; cues without text are
     * left out; a cue whose identifier tells no scene has none.
     *
     * @throws SubtitleSyntaxException at the first line that is not WebVTT, or whose cue begins before the one before ends
     */
    public static SubtitleTrack parse(String file) throws SubtitleSyntaxException {
        String text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        List<String> lines = List.of(LINE_END.split(text, -1));
        if (!lines.getFirst().matches(HEADER + "(?:[ \t].*)?")) {
            throw new SubtitleSyntaxException(
                    "subtitle.vtt-no-header", 1, lines.getFirst().strip());
        }
        if (lines.size() > 1 && lines.get(1).contains("-->")) {
            throw new SubtitleSyntaxException(
                    "subtitle.vtt-no-blank", 2, lines.get(1).strip());
        }
        List<Cue> cues = new ArrayList<>();
        // what follows the header up to a blank line belongs to it
        int at = blockEnd(lines, 0);
        while (at < lines.size()) {
            int end = blockEnd(lines, at);
            if (end > at && !lines.get(at).matches("(?:NOTE|STYLE|REGION)(?:[ \t].*)?")) {
                long earliest = cues.isEmpty() ? 0 : cues.getLast().endMillis();
                Cue cue = cue(lines, at, end, earliest);
                if (!cue.text().isEmpty()) {
                    cues.add(cue);
                }
            }
            at = Math.max(end, at + 1);
        }
        return new SubtitleTrack(cues);
    }

    private static int blockEnd(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isEmpty()) {
            end++;
        }
        return end;
    }

    private static Cue cue(List<String> lines, int from, int end, long earliest) throws SubtitleSyntaxException {
        boolean named = !lines.get(from).contains("-->") && from + 1 < end;
        int timesAt = named ? from + 1 : from;
        String line = lines.get(timesAt);
        Matcher times = TIMES.matcher(line);
        if (!times.matches()) {
            throw new SubtitleSyntaxException("subtitle.vtt-no-times", timesAt + 1, line.strip());
        }
        long start = millis(times, 1);
        long stop = millis(times, 5);
        if (stop <= start) {
            throw new SubtitleSyntaxException("subtitle.srt-ends-first", timesAt + 1, line.strip());
        }
        if (start < earliest) {
            throw new SubtitleSyntaxException("subtitle.srt-overlap", timesAt + 1, line.strip());
        }
        for (int i = timesAt + 1; i < end; i++) {
            if (lines.get(i).contains("-->")) {
                throw new SubtitleSyntaxException(
                        "subtitle.vtt-no-blank", i + 1, lines.get(i).strip());
            }
        }
        Matcher scene = SCENE.matcher(named ? lines.get(from).strip() : "");
        int number = scene.matches() ? Integer.parseInt(scene.group(1)) - 1 : Cue.NO_SCENE;
        return new Cue(start, stop, unescaped(String.join("\n", lines.subList(timesAt + 1, end))), number);
    }

    private static long millis(Matcher times, int group) {
        String hours = times.group(group);
        long minutes = 60 * (hours == null ? 0 : Long.parseLong(hours)) + Long.parseLong(times.group(group + 1));
        return 1000 * (60 * minutes + Long.parseLong(times.group(group + 2))) + Long.parseLong(times.group(group + 3));
    }

    private static String time(long millis) {
        return CueClock.of(millis, '.');
    }

    private static String escaped(String text) {
        return TEXT_LINE_END
                .splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("\n"));
    }

    static String unescaped(String text) {
        return TAG.matcher(text)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "\u200E")
                .replace("&rlm;", "\u200F")
                .replace("&amp;", "&")
                .strip();
    }
}
