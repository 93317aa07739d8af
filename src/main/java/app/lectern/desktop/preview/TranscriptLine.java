package app.lectern.desktop.preview;

import app.lectern.domain.script.Question;
import app.lectern.domain.subtitle.Cue;
import app.lectern.video.VideoChapter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is said, or asked, at one place of a video.
 *
 * @param startSec where it is said, seconds; of a question, where its scene begins
 * @param text one line or several, divided by line feeds
 * @param asked whether it is a question with what can be chosen, never which of it is right
 */
public record TranscriptLine(double startSec, String text, boolean asked) {
    static TranscriptLine of(Cue cue) {
        return new TranscriptLine(cue.startMillis() / 1000.0, cue.text().replace('\n', ' '), false);
    }

    /** What is said, and behind it what each scene asks; without questions where script or scenes are not known. */
    static List<TranscriptLine> of(Result result) {
        List<Cue> cues = result.subtitles().cues();
        List<VideoChapter> chapters = result.chapters().list();
        if (result.source() == null || result.source().script().scenes().size() != chapters.size()) {
            return cues.stream().map(TranscriptLine::of).toList();
        }
        String language = result.source().script().shownLanguage();
        Map<Integer, List<Cue>> said = cues.stream().collect(Collectors.groupingBy(Cue::scene));
        List<TranscriptLine> lines = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            said.getOrDefault(i, List.of()).forEach(cue -> lines.add(of(cue)));
            Question question = result.source().script().scenes().get(i).question();
            if (question != null) {
                lines.add(new TranscriptLine(
                        chapters.get(i).startSec(), String.join("\n", question.lines(language)), true));
            }
        }
        return lines;
    }
}
