package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.SpokenSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Speaks narrations with the engine that fits language and voice. Never falls back to another engine unasked. */
public final class EngineNarrator implements Narrator {
    private static final double PAUSE_SEC = 0.35;

    private final List<SpeechSynthesizer> engines;

    /** @param engines the first that speaks a language is its default */
    public EngineNarrator(List<SpeechSynthesizer> engines) {
        this.engines = List.copyOf(engines);
    }

    /** An engine, and a voice of it or null for the language's default. */
    private record Choice(
            SpeechSynthesizer engine, @Nullable String voice) {}

    @Override
    public Narration narrate(String text, @Nullable String language, @Nullable String voice, CancellationToken token)
            throws NarrationException {
        if (!SentenceSplitter.isSpeakable(text)) {
            throw new NarrationException(Message.of("speech.nothing-to-speak"));
        }
        String spoken = TextLanguage.of(language, text);
        Choice choice = voice == null ? byLanguage(spoken) : byVoice(voice);
        try (SpeechSynthesizer.Session session = choice.engine().begin(spoken, choice.voice())) {
            return narrate(SentenceSplitter.split(text), choice.engine(), session, token);
        }
    }

    private static Narration narrate(
            List<String> texts, SpeechSynthesizer engine, SpeechSynthesizer.Session session, CancellationToken token)
            throws NarrationException {
        Sound sound = new Sound(session.sampleRate());
        List<SpokenSentence> sentences = new ArrayList<>();
        for (String text : texts) {
            token.throwIfCanceled();
            if (!sentences.isEmpty()) {
                sound.addSilence(PAUSE_SEC);
            }
            int start = sound.length();
            sound.add(session.speak(text, token));
            sentences.add(new SpokenSentence(text, start, sound.length()));
        }
        return new Narration(
                sound.samples(), session.sampleRate(), sentences, engine.id(), engine.version(), session.voice());
    }

    private Choice byLanguage(String language) throws NarrationException {
        return engines.stream()
                .filter(engine -> engine.speaks(language))
                .map(engine -> new Choice(engine, null))
                .findFirst()
                .orElseThrow(() -> new NarrationException(Message.of("speech.no-language", language)));
    }

    /** A voice by its name, or with its engine in front: {@code espeak-ng:ko}. */
    private Choice byVoice(String voice) throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            if (voice.startsWith(engine.id() + ":")) {
                return new Choice(engine, voice.substring(engine.id().length() + 1));
            }
            if (engine.voices().contains(voice)) {
                return new Choice(engine, voice);
            }
        }
        String all = engines.stream()
                .flatMap(engine -> engine.voices().stream().map(name -> engine.id() + ":" + name))
                .collect(Collectors.joining(", "));
        throw new NarrationException(Message.of("speech.unknown-voice", voice, all));
    }
}
