package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import app.lectern.pipeline.NarrationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who speaks. The author's voice decides, written as {@code engine:name}, as a bare name, or as a bare engine,
 * which then gives its own voice for the language; then the voice that
 * the workspace has for the language; then the first engine that speaks it. A voice or language that nobody has is an
 * error, never an occasion to take another one.
 */
final class VoiceChoice {
    /**
     * Who speaks.
     *
     * @param version the engine's
     */
    record Chosen(SpeechSynthesizer engine, SpeechVoice voice, String version) {
        UsedVoice used() {
            return new UsedVoice(engine.id(), version, voice.name());
        }

        /** Whether the voice speaks a language by its own account. */
        boolean speaks(String language) {
            return voice.languages().stream().anyMatch(tag -> primary(tag).equals(primary(language)));
        }
    }

    private final List<SpeechSynthesizer> engines;
    private final Map<String, String> voicesOfLanguages;

    /**
     * @param engines in the order of preference
     * @param voicesOfLanguages the workspace's voice of a primary language
     */
    VoiceChoice(List<SpeechSynthesizer> engines, Map<String, String> voicesOfLanguages) {
        this.engines = engines;
        this.voicesOfLanguages = voicesOfLanguages;
    }

    /**
     * The voice for a text.
     *
     * @param wanted the author's; null when there is none
     * @param language a BCP 47 tag
     */
    Chosen choose(@Nullable String wanted, String language) throws NarrationException {
        if (wanted != null && !wanted.isBlank()) {
            return byVoice(wanted.strip(), language);
        }
        String ofLanguage = voicesOfLanguages.get(primary(language));
        return ofLanguage == null ? byLanguage(language) : byVoice(ofLanguage, language);
    }

    private Chosen byLanguage(String language) throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            Optional<SpeechVoice> voice = engine.voiceFor(language);
            if (voice.isPresent()) {
                return new Chosen(engine, voice.get(), version(engine));
            }
        }
        requireDefaults();
        throw new NarrationException(Message.of("speech.unknown-language", language));
    }

    private Chosen byVoice(String wanted, String language) throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            String prefix = engine.id() + ":";
            boolean named = wanted.startsWith(prefix) || wanted.equals(engine.id());
            String name = wanted.startsWith(prefix) ? wanted.substring(prefix.length()) : wanted;
            Optional<SpeechVoice> voice = wanted.equals(engine.id()) ? engine.voiceFor(language) : engine.voice(name);
            if (voice.isPresent()) {
                return new Chosen(engine, voice.get(), version(engine));
            }
            if (named) {
                version(engine);
            }
        }
        requireDefaults();
        throw new NarrationException(Message.of("speech.unknown-voice", wanted, voicesFor(language)));
    }

    /** What an engine of Lectern's own that is missing might have known is no riddle when the engine is named. */
    private void requireDefaults() throws NarrationException {
        for (SpeechSynthesizer engine : engines) {
            if (engine.bundled()) {
                version(engine);
            }
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
        List<SpeechVoice> all =
                engines.stream().flatMap(engine -> engine.voices().stream()).toList();
        List<SpeechVoice> fitting = all.stream()
                .filter(voice ->
                        voice.languages().stream().anyMatch(tag -> primary(tag).equals(primary(language))))
                .toList();
        return (fitting.isEmpty() ? all : fitting)
                .stream().map(SpeechVoice::qualifiedName).collect(Collectors.joining(", "));
    }

    private static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
