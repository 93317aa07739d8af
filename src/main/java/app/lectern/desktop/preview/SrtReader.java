package app.lectern.desktop.preview;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the SubRip files that renders write. */
final class SrtReader {
    private static final Pattern CUE = Pattern.compile(
            "(\\d+):(\\d\\d):(\\d\\d),(\\d{3}) --> (\\d+):(\\d\\d):(\\d\\d),(\\d{3})[^\\n]*\\n(.+?)(?=\\n\\s*\\n|\\s*\\z)",
            Pattern.DOTALL);
    private static final int FIELDS_OF_A_TIME = 4;

    private SrtReader() {}

    static SubtitleTrack read(String srt) {
        List<Cue> cues = new ArrayList<>();
        Matcher matcher = CUE.matcher(srt.replace("\r\n", "\n").replace("\ufeff", ""));
        while (matcher.find()) {
            cues.add(new Cue(millis(matcher, 1), millis(matcher, 1 + FIELDS_OF_A_TIME), matcher.group(9).strip()));
        }
        return new SubtitleTrack(cues);
    }

    private static long millis(Matcher matcher, int group) {
        long hours = Long.parseLong(matcher.group(group));
        long minutes = hours * 60 + Long.parseLong(matcher.group(group + 1));
        long seconds = minutes * 60 + Long.parseLong(matcher.group(group + 2));
        return seconds * 1000 + Long.parseLong(matcher.group(group + 3));
    }
}
