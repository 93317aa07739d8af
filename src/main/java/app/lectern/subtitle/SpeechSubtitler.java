package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Subtitles that come with the voice: a cue appears at the first sound of its first word, and goes when it is said and
 * read. Safe for use by many threads.
 */
public final class SpeechSubtitler implements Subtitler {
    @Override
    public SubtitleTrack track(List<TimedScene> scenes) {
        return track(scenes, scene -> TextLanguage.rules(shown(scene)));
    }

    @Override
    public SubtitleTrack track(List<TimedScene> scenes, SubtitleRules rules) {
        return track(scenes, _ -> rules);
    }

    private static SubtitleTrack track(List<TimedScene> scenes, Function<TimedScene, SubtitleRules> rules) {
        List<SceneWords> shown = scenes.stream()
                .map(scene -> SceneWords.of(scene, rules.apply(scene)))
                .toList();
        List<Cue> cues = new ArrayList<>();
        long next = Long.MAX_VALUE;
        // from the last, for a cue must know when the next one begins
        for (int i = shown.size() - 1; i >= 0; i--) {
            List<Cue> ofScene = cues(shown.get(i), i, next);
            next = ofScene.isEmpty() ? next : ofScene.getFirst().startMillis();
            cues.addAll(0, ofScene);
        }
        return new SubtitleTrack(inOrder(cues));
    }

    private static List<Cue> cues(SceneWords scene, int number, long nextMillis) {
        CueDivider divider = new CueDivider(scene, nextMillis);
        List<Cue> cues = new ArrayList<>();
        for (CueDivider.Part part : divider.parts()) {
            long start = scene.words().get(part.from()).startMillis();
            int columns = TextWidth.columns(part.text().replace("\n", ""));
            long next = Math.max(divider.next(part.to()), start + 1);
            cues.add(new Cue(start, scene.cueEnd(part.from(), part.to(), columns, next), part.text(), number));
        }
        return cues;
    }

    /** Much text over very little sound gives several cues to the same millisecond. */
    private static List<Cue> inOrder(List<Cue> cues) {
        List<Cue> ordered = new ArrayList<>();
        long free = 0;
        for (Cue cue : cues) {
            long start = Math.max(cue.startMillis(), free);
            ordered.add(new Cue(start, Math.max(cue.endMillis(), start + 1), cue.text(), cue.scene()));
            free = ordered.getLast().endMillis();
        }
        return ordered;
    }

    private static String shown(TimedScene scene) {
        String own = scene.subtitle();
        return own != null
                ? own
                : scene.sentences().stream().map(TimedSentence::text).collect(Collectors.joining(" "));
    }

    @Override
    public List<CueFinding> check(SubtitleTrack track, SubtitleRules rules) {
        return QualityCheck.check(track, rules);
    }

    @Override
    public String srt(SubtitleTrack track) {
        return SrtFormat.write(track);
    }

    @Override
    public String vtt(SubtitleTrack track) {
        return VttFormat.write(track);
    }

    @Override
    public String transcript(List<TranscriptScene> scenes) {
        return TranscriptFormat.write(scenes);
    }
}
