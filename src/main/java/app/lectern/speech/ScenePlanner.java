package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.domain.script.NarrationText;
import app.lectern.domain.script.NarrationText.Emphasis;
import app.lectern.domain.script.NarrationText.Pause;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.LanguageRuns.Run;
import app.lectern.speech.ScenePlan.Part;
import app.lectern.speech.SentenceSplitter.Sentence;
import app.lectern.speech.VoiceChoice.Chosen;
import app.lectern.speech.korean.reading.KoreanReader;
import app.lectern.speech.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plans one scene: sentences, pauses, what is said in place of what is written, and whose voice says it. */
final class ScenePlanner {
    private static final double SENTENCE_PAUSE_SEC = 0.35;
    private static final double LINE_PAUSE_SEC = 0.6;

    /** Where the voice changes within a sentence. */
    private static final double VOICE_PAUSE_SEC = 0.06;

    private final VoiceChoice voices;
    private final Dictionary dictionary;
    private final NarrationText narration;
    private final String language;
    private final Spoken voicing;
    private final List<Pause> pauses;
    private final List<Part> parts = new ArrayList<>();
    private int pausesDone;

    /** @param language a BCP 47 tag; null or blank means: by the letters */
    ScenePlanner(
            VoiceChoice voices,
            Dictionary dictionary,
            NarrationText narration,
            @Nullable String language,
            Spoken voicing) {
        this.voices = voices;
        this.dictionary = dictionary;
        this.narration = narration;
        this.language = language == null || language.isBlank()
                ? LetterLanguage.of(narration.text())
                : language.replace('_', '-');
        this.voicing = voicing;
        this.pauses = narration.marks().stream()
                .filter(Pause.class::isInstance)
                .map(Pause.class::cast)
                .toList();
    }

    ScenePlan plan() throws NarrationException {
        List<Sentence> sentences = SentenceSplitter.split(narration.text());
        if (sentences.isEmpty()) {
            throw nothingToSpeak();
        }
        Chosen main = voices.choose(voicing.voice(), language);
        double usual = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            addSentence(i, sentence, main, Math.max(usual, markedPause(sentence.from())));
            usual = sentence.endsLine() ? LINE_PAUSE_SEC : SENTENCE_PAUSE_SEC;
        }
        if (parts.isEmpty()) {
            throw nothingToSpeak();
        }
        return new ScenePlan(
                sentences.stream()
                        .map(sentence -> new ScenePlan.Sentence(sentence.text(), sentence.from()))
                        .toList(),
                parts,
                markedPause(Integer.MAX_VALUE));
    }

    private NarrationException nothingToSpeak() {
        return new NarrationException(
                Message.of("speech.nothing-to-speak", narration.text().strip()));
    }

    /** The seconds that the author marked up to a place and that were not counted before. */
    private double markedPause(int upTo) {
        double seconds = 0;
        while (pausesDone < pauses.size() && pauses.get(pausesDone).from() <= upTo) {
            seconds += pauses.get(pausesDone++).seconds();
        }
        return seconds;
    }

    private void addSentence(int index, Sentence sentence, Chosen main, double pauseBefore) throws NarrationException {
        double pause = pauseBefore;
        int at = sentence.from();
        while (pausesDone < pauses.size() && pauses.get(pausesDone).from() < sentence.to()) {
            int cut = pauses.get(pausesDone).from();
            pause = addStretch(index, at, cut, main, pause);
            pause += markedPause(cut);
            at = cut;
        }
        addStretch(index, at, sentence.to(), main, pause);
    }

    /** Adds what is between two places, and tells the pause that is still owed: all of it when nothing was spoken. */
    private double addStretch(int index, int from, int to, Chosen main, double pauseBefore) throws NarrationException {
        MappedText said = SpokenMarks.of(narration, from, to).said(dictionary, language);
        double pause = pauseBefore;
        int before = parts.size();
        for (Run run : LanguageRuns.of(said.text(), language, KoreanReader::reads)) {
            boolean own = run.language().equals(language) || main.speaks(run.language());
            Chosen chosen = own ? main : voices.choose(null, run.language());
            MappedText text = KoreanForm.of(said.substring(run.from(), run.to()), run.language(), chosen.engine());
            if (text.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
                parts.add(part(index, text, chosen, own ? language : run.language(), pause));
                pause = VOICE_PAUSE_SEC;
            }
        }
        return parts.size() == before ? pauseBefore : 0;
    }

    private Part part(int sentence, MappedText text, Chosen chosen, String spoken, double pause) {
        Double rate = voicing.rate();
        Double pitch = voicing.pitch();
        return new Part(
                sentence,
                chosen.engine(),
                chosen.used(),
                chosen.voice(),
                spoken,
                text,
                rate == null ? 1 : rate,
                pitch == null ? 0 : pitch,
                emphases(text),
                pause);
    }

    private List<Utterance.Emphasis> emphases(MappedText text) {
        return narration.marks().stream()
                .filter(Emphasis.class::isInstance)
                .map(Emphasis.class::cast)
                .map(mark -> stressed(text, mark))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The characters that come from a stressed part. */
    private static Utterance.@Nullable Emphasis stressed(MappedText text, Emphasis mark) {
        int from = 0;
        while (from < text.length() && text.writtenEnd(from) <= mark.from()) {
            from++;
        }
        int to = from;
        while (to < text.length() && text.writtenStart(to) < mark.to()) {
            to++;
        }
        return to > from ? new Utterance.Emphasis(from, to) : null;
    }
}
