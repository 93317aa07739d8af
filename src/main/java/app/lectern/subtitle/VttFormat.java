package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The WebVTT form of subtitles (W3C WebVTT: The Web Video Text Tracks Format), which browsers read.
 *
 * <p>A cue's identifier tells its scene: {@code scene-3-cue-2} is the second cue of the third scene.
 */
public final class VttFormat {
    private static final String HEADER = "WEBVTT";
    private static final Pattern TEXT_LINE_END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\u000B\f]");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
