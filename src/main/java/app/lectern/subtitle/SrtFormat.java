package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SubRip files: numbered cues with times to the millisecond, divided by an empty line. */
public final class SrtFormat {
    private static final Pattern TIMES = Pattern.compile(
            "\\s*(\\d+):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})\\s*-->\\s*(\\d+):(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3}).*");

    private SrtFormat() {}

    /** The track as a file's text. */
    public static String write(SubtitleTrack track) {
        StringBuilder srt = new StringBuilder();
        int number = 1;
        for (Cue cue : track.cues()) {
            srt.append(number++)
                    .append('\n')
                    .append(time(cue.startMillis()))
                    .append(" --> ")
                    .append(time(cue.endMillis()))
                    .append('\n')
                    .append(safe(cue.text()))
                    .append("\n\n");
        }
        return srt.toString();
    }

    /** An empty line or an arrow inside a cue would end it early. */
    private static String safe(String text) {
        return text.replaceAll("\\n\\s*\\n+", "\n").replace("-->", "→").strip();
    }

    private static String time(long millis) {
        return "%02d:%02d:%02d,%03d"
                .formatted(millis / 3_600_000, millis / 60_000 % 60, millis / 1000 % 60, millis % 1000);
    }

    /**
     * Reads a file's text; a byte order mark, CR line ends and a missing last empty line are accepted.
     *
     * @throws IllegalArgumentException naming the line that is not SubRip
     */
    public static SubtitleTrack parse(String srt) {
        String[] lines = srt.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n", -1);
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            if (lines[at].isBlank()) {
                at++;
                continue;
            }
            // the number says nothing that the order does not; some files leave it out
            int timeLine = lines[at].contains("-->") ? at : at + 1;
            Matcher times = timeLine < lines.length ? TIMES.matcher(lines[timeLine]) : TIMES.matcher("");
            if (!times.matches()) {
                throw new IllegalArgumentException("line " + (timeLine + 1) + " is not a time line");
            }
            int end = timeLine + 1;
            while (end < lines.length && !lines[end].isBlank()) {
                end++;
            }
            cues.add(new Cue(
                    millis(times, 1),
                    millis(times, 5),
                    String.join("\n", List.of(lines).subList(timeLine + 1, end))));
            at = end;
        }
        return new SubtitleTrack(cues);
    }

    private static long millis(Matcher times, int group) {
        long minutes = Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1));
        return (minutes * 60 + Long.parseLong(times.group(group + 2))) * 1000
                + Long.parseLong((times.group(group + 3) + "00").substring(0, 3));
    }
}
