package app.lectern.speech;

import app.lectern.domain.Message;
import app.lectern.domain.render.CacheUse;
import app.lectern.domain.render.UsedVoice;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.domain.script.Voicing.Silent;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.SpeechEngines;
import app.lectern.sound.LoudnessTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gives scenes their sound: with the speech engines of this machine, from a recording, or none. What was spoken before
 * comes from the cache. Safe for use by many threads.
 */
public final class EngineNarrator implements Narrator, SpeechEngines {
    /** The true peak that no scene goes over, dBTP (EBU R 128 s1 leaves -1 for lossy coding; we leave half a dB more). */
    private static final double TRUE_PEAK_DB = -1.5;

    private static final int SILENT_RATE = 48_000;

    private final EngineSet engines;
    private final Supplier<SpeechSettings> settings;
    private final SpeechCache cache;

    /**
     * A narrator.
     *
     * @param engines told anew what the workspace chose, before each scene
     * @param settings asked before each scene
     * @param cacheFolder for files that may be lost at any time; made when it is missing, shared among processes
     */
    public EngineNarrator(EngineSet engines, Supplier<SpeechSettings> settings, Path cacheFolder) {
        this.engines = engines;
        this.settings = settings;
        this.cache = new SpeechCache(
                cacheFolder.resolve("speech"), () -> settings.get().cacheMegabytes() * 1_000_000L);
    }

    @Override
    public List<Engine> engines() {
        return engines.of(settings.get()).stream().map(EngineNarrator::told).toList();
    }

    private static Engine told(SpeechSynthesizer engine) {
        String version = null;
        Message problem = null;
        switch (engine.availability()) {
            case EngineAvailability.Available available -> version = available.version();
            case EngineAvailability.Unavailable unavailable -> problem = unavailable.reason();
        }
        return new Engine(
                engine.id(),
                engine.licence(),
                version,
                problem,
                engine.bundled(),
                engine.capabilities().offline(),
                engine.voices().stream()
                        .map(voice -> new Voice(voice.qualifiedName(), voice.languages()))
                        .toList());
    }

    @Override
    public Map<String, CacheUse> caches() {
        return Map.of("speech", cache.use());
    }

    @Override
    public Narration narrate(Request request, CancellationToken token) throws NarrationException {
        token.throwIfCanceled();
        SpeechSettings chosen = settings.get();
        return switch (request.scene().voicing()) {
            case Silent _ -> new Narration(new short[0], SILENT_RATE, List.of(), List.of(), List.of());
            case Recorded recorded -> RecordedNarration.read(request, recorded, target(chosen), token);
            case Spoken _ -> spoken(plan(request, chosen), target(chosen), token);
        };
    }

    private static LoudnessTarget target(SpeechSettings chosen) {
        return new LoudnessTarget(chosen.loudnessLufs(), TRUE_PEAK_DB);
    }

    /** What a spoken scene's narration becomes; nothing is spoken yet. */
    ScenePlan plan(Request request, SpeechSettings chosen) throws NarrationException {
        Script script = request.script();
        Spoken voicing = request.scene().voicing() instanceof Spoken own ? own.or(script.voicing()) : script.voicing();
        return new ScenePlanner(
                        new VoiceChoice(engines.of(chosen), chosen.voices()),
                        new Dictionary(script.pronunciations(), chosen.pronunciations()),
                        request.scene().narration(),
                        script.language(),
                        voicing)
                .plan();
    }

    private Narration spoken(ScenePlan plan, LoudnessTarget target, CancellationToken token) throws NarrationException {
        String fingerprint = plan.fingerprint(target.lufs());
        SpokenScene scene = cache.get(fingerprint).orElse(null);
        if (scene == null || scene.parts().size() != plan.parts().size()) {
            scene = SceneSpeaker.speak(plan, target, token);
            cache.put(fingerprint, scene);
        }
        List<UsedVoice> voices =
                plan.parts().stream().map(ScenePlan.Part::voice).distinct().toList();
        return new Narration(
                scene.samples(), scene.sampleRate(), WordPlaces.sentences(plan, scene), voices, scene.warnings());
    }
}
