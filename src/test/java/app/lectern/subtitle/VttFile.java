package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser makes of a file that {@link VttFormat} wrote. */
public final class VttFile {
    private static final String TIME = "(\\d{2,6}):([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern CUE =
            Pattern.compile("(?:scene-(\\d+)-)?cue-\\d+\n" + TIME + " --> " + TIME + "\n((?s).+)");

    private VttFile() {}

    /** The cues of a file's text, each after the one before; fails where that is not WebVTT. */
    public static SubtitleTrack parse(String file) {
        List<String> blocks = List.of(file.split("\n\n"));
        assertThat(blocks.getFirst()).isEqualTo("WEBVTT");
        List<Cue> cues = new ArrayList<>();
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher read = CUE.matcher(block);
            assertThat(read.matches()).as(block).isTrue();
            String text = read.group(10);
            assertThat(text).doesNotContain("-->");
            long earliest = cues.isEmpty() ? 0 : cues.getLast().endMillis();
            assertThat(millis(read, 2)).as(block).isBetween(earliest, millis(read, 6) - 1);
            int scene = read.group(1) == null ? Cue.NO_SCENE : Integer.parseInt(read.group(1)) - 1;
            cues.add(new Cue(millis(read, 2), millis(read, 6), VttFormat.unescaped(text), scene));
        }
        return new SubtitleTrack(cues);
    }

    private static long millis(Matcher read, int group) {
        long minutes = 60 * Long.parseLong(read.group(group)) + Long.parseLong(read.group(group + 1));
        return 1000 * (60 * minutes + Long.parseLong(read.group(group + 2))) + Long.parseLong(read.group(group + 3));
    }
}
