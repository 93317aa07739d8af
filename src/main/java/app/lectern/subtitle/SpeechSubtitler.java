package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler;
import java.util.ArrayList;
import java.util.List;

/** Cues that begin with the voice, end shortly after it and never overlap. */
public final class SpeechSubtitler implements Subtitler {
    /** How long a cue stays after its last sound where there is room. */
    private static final long LINGER_MILLIS = 300;
    /** How long a cue stays at least where there is room. */
    private static final long LEAST_MILLIS = 1_000;
    /** Two frames without text tell the eye that a new cue is there. */
    private static final long GAP_MILLIS = 80;

    /** A cue before its end is settled. */
    private record Draft(String text, long start, long spokenEnd) {}

    @Override
    public SubtitleTrack track(List<List<TimedSentence>> scenes) {
        List<Draft> drafts = new ArrayList<>();
        scenes.forEach(scene -> scene.forEach(sentence -> drafts.addAll(drafts(sentence))));
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            long room = i + 1 < drafts.size() ? drafts.get(i + 1).start() : Long.MAX_VALUE;
            cues.add(new Cue(draft.start(), end(draft, room), draft.text()));
        }
        return new SubtitleTrack(cues);
    }

    private static long end(Draft draft, long nextStart) {
        long wanted = Math.max(draft.spokenEnd() + LINGER_MILLIS, draft.start() + LEAST_MILLIS);
        long latest = Math.max(nextStart - GAP_MILLIS, draft.start() + 1);
        return Math.min(wanted, latest);
    }

    /** The sentence's cues; each begins where its share of the letters has been spoken. */
    private static List<Draft> drafts(TimedSentence sentence) {
        List<List<String>> parts = CueSplitter.split(sentence.text());
        double total = parts.stream().mapToDouble(SpeechSubtitler::spokenWeight).sum();
        long length = sentence.endMillis() - sentence.startMillis();
        List<Draft> drafts = new ArrayList<>();
        double before = 0;
        for (List<String> part : parts) {
            double after = before + spokenWeight(part);
            drafts.add(new Draft(
                    CueLines.lines(part),
                    sentence.startMillis() + Math.round(length * before / total),
                    sentence.startMillis() + Math.round(length * after / total)));
            before = after;
        }
        return drafts;
    }

    /** A measure of how long words take to say: a full-width letter is a syllable, two Latin letters are about one. */
    private static double spokenWeight(List<String> words) {
        return Math.max(1, CueLines.width(String.join("", words)));
    }

    @Override
    public String srt(SubtitleTrack track) {
        return SrtFormat.write(track);
    }
}
