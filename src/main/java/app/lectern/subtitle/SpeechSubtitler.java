package app.lectern.subtitle;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.Subtitler;
import java.util.ArrayList;
import java.util.List;

/**
 * Subtitles that come with the voice: each sentence is a cue that appears at its first sound, or several cues when it
 * is longer than two lines. Safe for use by many threads.
 */
public final class SpeechSubtitler implements Subtitler {
    /** How long a cue stays after its last sound. */
    private static final long LINGER_MILLIS = 300;

    /** Shorter than this nobody can read a cue; it stays so long when the next one leaves it the room. */
    private static final long SHORTEST_MILLIS = 1_000;

    /** Two frames at 25 a second: without them two cues look like one whose text changes. */
    private static final long GAP_MILLIS = 80;

    private record Piece(String text, long startMillis, long endMillis) {}

    @Override
    public SubtitleTrack track(List<TimedScene> scenes) {
        List<Piece> pieces = new ArrayList<>();
        for (TimedScene scene : scenes) {
            for (TimedSentence sentence : shown(scene)) {
                if (!sentence.text().isBlank()) {
                    addPieces(sentence, pieces);
                }
            }
        }
        List<Cue> cues = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            long next = i + 1 < pieces.size() ? pieces.get(i + 1).startMillis : Long.MAX_VALUE;
            cues.add(new Cue(piece.startMillis, end(piece, next), piece.text));
        }
        return new SubtitleTrack(cues);
    }

    @Override
    public String srt(SubtitleTrack track) {
        return SrtFormat.write(track);
    }

    /** What is shown of a scene: what is said, or the author's own text for as long as anything is said. */
    private static List<TimedSentence> shown(TimedScene scene) {
        List<TimedSentence> said = scene.sentences();
        if (scene.subtitle() == null) {
            return said;
        }
        long from = said.isEmpty() ? scene.startMillis() : said.getFirst().startMillis();
        long to = said.isEmpty() ? scene.endMillis() : said.getLast().endMillis();
        return List.of(new TimedSentence(scene.subtitle(), from, to, List.of()));
    }

    /** The cues of a sentence, each with the share of its time that its syllables have of all. */
    private static void addPieces(TimedSentence sentence, List<Piece> pieces) {
        List<String> texts = CueDivider.divide(sentence.text());
        List<Double> shares = shares(texts);
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        double said = 0;
        long length = sentence.endMillis() - sentence.startMillis();
        for (int i = 0; i < texts.size(); i++) {
            long start = sentence.startMillis() + Math.round(length * said / all);
            said += shares.get(i);
            long end = sentence.startMillis() + Math.round(length * said / all);
            // a long subtitle over a very short narration gives several cues to the same millisecond
            long free = pieces.isEmpty() ? 0 : pieces.getLast().startMillis + 1;
            pieces.add(new Piece(texts.get(i), Math.max(start, free), end));
        }
    }

    /** Each text's speaking time; the pause after a text is a part of it but for the last. */
    private static List<Double> shares(List<String> texts) {
        List<Double> shares = new ArrayList<>();
        for (String text : texts.subList(0, texts.size() - 1)) {
            shares.add(SpeakingTime.syllables(text + " "));
        }
        shares.add(SpeakingTime.syllables(texts.getLast()));
        return shares;
    }

    private static long end(Piece piece, long nextStart) {
        long wanted = Math.max(piece.endMillis + LINGER_MILLIS, piece.startMillis + SHORTEST_MILLIS);
        long room = nextStart - piece.startMillis;
        return Math.min(wanted, nextStart - Math.min(GAP_MILLIS, room / 2));
    }
}
