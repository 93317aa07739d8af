package app.lectern.desktop.preview;

import app.lectern.domain.subtitle.Cue;
import app.lectern.pipeline.Subtitler.TranscriptScene;
import app.lectern.subtitle.SpeechSubtitler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said and asked in a video, as a text to read: scene by scene, with their titles. */
final class TranscriptText {
    /** What Markdown would take for its own. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

    private TranscriptText() {}

    /** From the script where it can be read, else from the subtitles. */
    static List<TranscriptScene> scenes(Result result) {
        if (result.source() != null) {
            return TranscriptScene.of(result.source().script());
        }
        List<TranscriptScene> scenes = new ArrayList<>();
        for (int i = 0; i < result.chapters().list().size(); i++) {
            scenes.add(new TranscriptScene(result.chapters().list().get(i).title(), said(result, i), List.of()));
        }
        return scenes.isEmpty() ? List.of(new TranscriptScene(null, said(result, Cue.NO_SCENE), List.of())) : scenes;
    }

    private static String said(Result result, int scene) {
        return result.subtitles().cues().stream()
                .filter(cue -> cue.scene() == scene)
                .map(cue -> cue.text().replace('\n', ' '))
                .collect(Collectors.joining(" "));
    }

    static String plain(Result result) {
        return new SpeechSubtitler().transcript(scenes(result));
    }

    static String markdown(Result result) {
        StringBuilder text = new StringBuilder("# ")
                .append(line(result.entry().video().title()))
                .append('\n');
        List<TranscriptScene> scenes = scenes(result);
        for (int i = 0; i < scenes.size(); i++) {
            TranscriptScene scene = scenes.get(i);
            String title = scene.title() == null ? "" : line(scene.title());
            text.append("\n## ")
                    .append(i + 1)
                    .append(title.isEmpty() ? "" : ". " + title)
                    .append('\n');
            Stream.concat(scene.text().lines(), scene.asked().stream())
                    .map(TranscriptText::line)
                    .filter(said -> !said.isEmpty())
                    .forEach(said -> text.append('\n').append(said).append('\n'));
        }
        return text.toString();
    }

    private static String line(String text) {
        return MARKS.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }
}
