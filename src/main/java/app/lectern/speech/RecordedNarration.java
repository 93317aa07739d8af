package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator.Request;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SpokenSentence;
import app.lectern.pipeline.SpokenWord;
import app.lectern.sound.LoudnessMatcher;
import app.lectern.sound.LoudnessTarget;
import app.lectern.sound.Matched;
import app.lectern.sound.Pcm;
import app.lectern.sound.RecordingAligner;
import app.lectern.sound.RecordingAligner.Span;
import app.lectern.sound.SoundFile;
import app.lectern.sound.SoundSpan;
import app.lectern.sound.Splice;
import app.lectern.speech.SentenceSplitter.Sentence;
import app.lectern.speech.korean.reading.KoreanReader;
import app.lectern.speech.text.MappedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A scene's sound from a recording of somebody who reads its narration. */
final class RecordedNarration {
    /** Kept around what is heard, so that soft onsets and ends are not cut off. */
    private static final double AROUND_SECONDS = 0.08;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** A written word: where in its sentence, and how long it takes to say beside the others. */
    private record Written(int sentence, int from, int to, double syllables) {}

    private RecordedNarration() {}

    /** Reads, trims and levels the recording, and finds the narration's words in it. */
    static Narration read(Request request, Recorded recorded, LoudnessTarget target, CancellationToken token)
            throws NarrationException {
        Path folder = request.files();
        if (folder == null) {
            throw new NarrationException(Message.of("script.recording-missing", recorded.file()));
        }
        List<Sentence> sentences =
                SentenceSplitter.split(request.scene().narration().text());
        try {
            Matched matched =
                    LoudnessMatcher.match(trimmed(SoundFile.read(folder.resolve(recorded.file()), token)), target);
            token.throwIfCanceled();
            Pcm sound = matched.sound();
            return new Narration(
                    sound.to16(),
                    sound.sampleRate(),
                    sentences.isEmpty() ? List.of() : aligned(sentences, sound, recorded),
                    List.of(new UsedVoice(UsedVoice.RECORDING, "", recorded.file())),
                    matched.warnings());
        } catch (NarrationException e) {
            throw e;
        } catch (RenderStepException e) {
            throw new NarrationException(e.text(), e);
        }
    }

    private static Pcm trimmed(Pcm sound) {
        SoundSpan heard = SoundSpan.of(sound).orElseThrow();
        int around = (int) Math.round(AROUND_SECONDS * sound.sampleRate());
        int from = Math.max(0, heard.start() - around);
        int to = Math.min(sound.length(), heard.end() + around);
        return Splice.piece(sound, from, to);
    }

    private static List<SpokenSentence> aligned(List<Sentence> sentences, Pcm sound, Recorded recorded)
            throws NarrationException {
        List<Written> words = words(sentences);
        double[] weights = words.stream().mapToDouble(Written::syllables).toArray();
        boolean[] ends = new boolean[words.size()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i == ends.length - 1 || words.get(i).sentence != words.get(i + 1).sentence;
        }
        List<Span> spans;
        try {
            spans = RecordingAligner.align(weights, ends, sound);
        } catch (IllegalArgumentException e) {
            throw new NarrationException(Message.of("speech.recording-too-short", recorded.file()), e);
        }
        List<SpokenSentence> spoken = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<SpokenWord> said = new ArrayList<>();
            for (int at = 0; at < words.size(); at++) {
                Written word = words.get(at);
                if (word.sentence == i) {
                    said.add(new SpokenWord(
                            word.from,
                            word.to,
                            spans.get(at).from(),
                            spans.get(at).to()));
                }
            }
            spoken.add(new SpokenSentence(
                    sentences.get(i).text(),
                    said.getFirst().startSample(),
                    said.getLast().endSample(),
                    said));
        }
        return spoken;
    }

    private static List<Written> words(List<Sentence> sentences) {
        List<Written> words = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Matcher found = WORD.matcher(sentences.get(i).text());
            while (found.find()) {
                words.add(new Written(i, found.start(), found.end(), syllables(found.group())));
            }
        }
        return words;
    }

    /** A number takes as long as its Korean name, in any language near enough; a bare mark takes next to nothing. */
    private static double syllables(String word) {
        double hangul = KoreanReader.spokenForm(MappedText.of(word))
                .text()
                .chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)
                .count();
        return Math.max(hangul, 0.2);
    }
}
