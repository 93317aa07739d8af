package app.lectern.pipeline;

import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes subtitles from what was spoken when. */
public interface Subtitler {
    /**
     * A word on the video's own clock.
     *
     * @param from its first character in its sentence's text, a UTF-16 index
     * @param to one after its last character
     * @param startMillis its first sound
     * @param endMillis the end of its last sound
     */
    record TimedWord(int from, int to, long startMillis, long endMillis) {}

    /**
     * A sentence on the video's own clock.
     *
     * @param text what was said, as written
     * @param startMillis its first sound
     * @param endMillis the end of its last sound
     * @param words its words in the order of the text; none when their times are not known
     */
    record TimedSentence(String text, long startMillis, long endMillis, List<TimedWord> words) {
        public TimedSentence {
            words = List.copyOf(words);
        }
    }

    /**
     * A scene on the video's own clock.
     *
     * @param sentences what is said; none in a silent scene
     * @param subtitle what is shown instead of what is said; null shows what is said
     * @param startMillis the scene's first frame
     * @param endMillis one frame after its last
     */
    record TimedScene(
            List<TimedSentence> sentences, @Nullable String subtitle, long startMillis, long endMillis) {
        public TimedScene {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A scene of a transcript.
     *
     * @param title its heading, where it has one
     * @param text what is said, as written; line breaks part paragraphs
     * @param asked what is asked and what can be chosen, a line each; none where nothing is asked
     */
    record TranscriptScene(@Nullable String title, String text, List<String> asked) {
        public TranscriptScene {
            asked = List.copyOf(asked);
        }

        /** The scenes of a script. */
        public static List<TranscriptScene> of(Script script) {
            String language = script.shownLanguage();
            return script.scenes().stream()
                    .map(scene -> new TranscriptScene(
                            scene.title(),
                            scene.narration().text(),
                            scene.question() == null
                                    ? List.of()
                                    : scene.question().lines(language)))
                    .toList();
        }
    }

    /**
     * Cuts what is said, or shown instead, into cues by the rules of the language that each scene's text is in. Every
     * cue begins with the first sound of its first word and knows its scene. Where speech is too fast for a rule, cues
     * stay with the speech.
     *
     * @param scenes in the order of the video
     */
    SubtitleTrack track(List<TimedScene> scenes);

    /** Cuts what is said, or shown instead, into cues by the same rules for all scenes. */
    SubtitleTrack track(List<TimedScene> scenes, SubtitleRules rules);

    /** The rules of reading that cues break, in the order of the track. */
    List<CueFinding> check(SubtitleTrack track, SubtitleRules rules);

    /** The track as a SubRip file's text. */
    String srt(SubtitleTrack track);

    /** The track as a WebVTT file's text, from which every cue's scene can be read again. */
    String vtt(SubtitleTrack track);

    /** What is said and asked as a plain text without times: scene by scene, with their titles. */
    String transcript(List<TranscriptScene> scenes);
}
