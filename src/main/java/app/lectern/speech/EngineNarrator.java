package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.sound.SoundSpan;
import app.lectern.speech.SentenceSplitter.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Narrates with the speech engines it is given. The author's voice decides, written as {@code engine:name} or as a bare
 * name; without one the first engine that speaks the language does. A voice or language that nobody has is an error,
 * never an occasion to take another one.
 */
public final class EngineNarrator implements Narrator {
    private record Choice(SpeechSynthesizer engine, SpeechVoice voice) {}

    private final List<SpeechSynthesizer> engines;

    /**
     * A narrator.
     *
     * @param engines in the order of preference, so {@code FreeTtsSynthesizer} before {@code EspeakSynthesizer} gives
     *     English to the former and all other languages to the latter
     */
    public EngineNarrator(List<? extends SpeechSynthesizer> engines) {
        this.engines = List.copyOf(engines);
    }

    /** The engines in the order of preference. */
    public List<SpeechSynthesizer> engines() {
        return engines;
    }

    @Override
    public Narration narrate(String text, @Nullable String language, @Nullable String voice, CancellationToken token)
            throws NarrationException {
        token.throwIfCanceled();
        List<Sentence> sentences = SentenceSplitter.split(text);
        if (sentences.isEmpty()) {
            throw new NarrationException(Message.of("speech.nothing-to-speak", text.strip()));
        }
        String spoken = language == null || language.isBlank() ? LetterLanguage.of(text) : language.replace('_', '-');
        Choice choice = voice == null || voice.isBlank() ? byLanguage(spoken) : byVoice(voice.strip(), spoken);
        String version = version(choice.engine);
        NarrationTape tape = new NarrationTape();
        for (Sentence sentence : sentences) {
            token.throwIfCanceled();
            Speech speech = choice.engine.synthesize(Utterance.of(sentence.text(), spoken, choice.voice), token);
            SoundSpan sound = SoundSpan.of(speech.samples(), speech.sampleRate())
                    .orElseThrow(() -> SpeechProblem.noSound(choice.voice, sentence.text()));
            tape.add(sentence, speech, sound);
        }
        return tape.narration(choice.voice, version);
    }

    private Choice byLanguage(String language) throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            Optional<SpeechVoice> voice = engine.voiceFor(language);
            if (voice.isPresent()) {
                return new Choice(engine, voice.get());
            }
        }
        requireAll();
        throw new NarrationException(Message.of("speech.unknown-language", language));
    }

    private Choice byVoice(String wanted, String language) throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            String prefix = engine.id() + ":";
            String name = wanted.startsWith(prefix) ? wanted.substring(prefix.length()) : wanted;
            Optional<SpeechVoice> voice = engine.voice(name);
            if (voice.isPresent()) {
                return new Choice(engine, voice.get());
            }
        }
        requireAll();
        throw new NarrationException(Message.of("speech.unknown-voice", wanted, voicesFor(language)));
    }

    /** What an engine that is missing might have known is no riddle to the author when the engine is named. */
    private void requireAll() throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            version(engine);
        }
    }

    private static String version(SpeechSynthesizer engine) throws NarrationException {
        return switch (engine.availability()) {
            case EngineAvailability.Available available -> available.version();
            case EngineAvailability.Unavailable unavailable -> throw new NarrationException(unavailable.reason());
        };
    }

    /** The voices of a language, or of every language where there are none. */
    private String voicesFor(String language) {
        String primary = language.split("-", 2)[0];
        List<SpeechVoice> all =
                engines.stream().flatMap(engine -> engine.voices().stream()).toList();
        List<SpeechVoice> fitting = all.stream()
                .filter(voice -> voice.languages().stream().anyMatch(tag -> tag.split("-", 2)[0].equals(primary)))
                .toList();
        return (fitting.isEmpty() ? all : fitting)
                .stream().map(SpeechVoice::qualifiedName).collect(Collectors.joining(", "));
    }
}
