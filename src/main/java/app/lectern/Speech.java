package app.lectern;

import app.lectern.domain.speech.SpeechSettings;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.SpeechEngines;
import app.lectern.pipeline.Subtitler;
import app.lectern.service.SpeechService;
import app.lectern.speech.EngineNarrator;
import app.lectern.speech.EngineSet;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.espeak.EspeakSynthesizer;
import app.lectern.speech.freetts.FreeTtsSynthesizer;
import app.lectern.speech.http.HttpSynthesizer;
import app.lectern.speech.piper.PiperSynthesizer;
import app.lectern.speech.system.SystemSynthesizer;
import app.lectern.store.SpeechSettingsFile;
import app.lectern.subtitle.SpeechSubtitler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What open workspaces and commands speak with. */
record Speech(SpeechSettingsFile settings, Narrator narrator, SpeechEngines engines, Subtitler subtitler) {
    /**
     * The speech of a workspace that need not be open.
     *
     * @throws IOException when its choices cannot be read
     */
    static Speech of(Workspace workspace) throws IOException {
        SpeechSettingsFile settings = new SpeechSettingsFile(workspace.speechSettings());
        EngineSet engines = new EngineSet(chosen -> engines(workspace, chosen));
        EngineNarrator narrator = new EngineNarrator(engines, settings::settings, Workspace.cache());
        return new Speech(settings, narrator, narrator, new SpeechSubtitler());
    }

    SpeechService service() {
        return new SpeechService(settings, narrator, engines, subtitler);
    }

    /** The first engine that speaks a language is its default. */
    private static List<SpeechSynthesizer> engines(Workspace workspace, SpeechSettings chosen) {
        List<SpeechSynthesizer> engines = new ArrayList<>();
        engines.add(new FreeTtsSynthesizer());
        engines.add(new EspeakSynthesizer(Workspace.cache()));
        Path piper = chosen.piperFolder() == null ? workspace.piperVoices() : Path.of(chosen.piperFolder());
        engines.add(new PiperSynthesizer(piper));
        if (chosen.server() != null) {
            engines.add(new HttpSynthesizer(chosen.server()));
        }
        engines.add(SystemSynthesizer.ofThisMachine());
        return engines;
    }
}
