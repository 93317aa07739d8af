package app.lectern.speech;

import app.lectern.domain.speech.SpeechServer;
import app.lectern.domain.speech.SpeechSettings;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The engines of this machine, some of which depend on what the workspace chose. Thread-safe. */
public final class EngineSet {
    private record Made(
            @Nullable String piperFolder, @Nullable SpeechServer server, List<SpeechSynthesizer> engines) {}

    private final Function<SpeechSettings, List<SpeechSynthesizer>> maker;
    private @Nullable Made made;

    /** @param maker makes the engines for some settings, in the order of preference */
    public EngineSet(Function<SpeechSettings, List<SpeechSynthesizer>> maker) {
        this.maker = maker;
    }

    /** The engines in the order of preference, made anew only when what they depend on has changed. */
    public synchronized List<SpeechSynthesizer> of(SpeechSettings settings) {
        Made now = made;
        if (now == null
                || !Objects.equals(now.piperFolder, settings.piperFolder())
                || !Objects.equals(now.server, settings.server())) {
            now = new Made(settings.piperFolder(), settings.server(), List.copyOf(maker.apply(settings)));
            made = now;
        }
        return now.engines;
    }
}
