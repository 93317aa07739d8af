import app.lectern.domain.speech.SpeechSettings;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.EachScene;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.Narrator;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.speech.EngineNarrator;
import app.lectern.speech.EngineSet;
import app.lectern.speech.SpeechSynthesizer;
import app.lectern.speech.espeak.EspeakSynthesizer;
import app.lectern.speech.freetts.FreeTtsSynthesizer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How fast a whole script is spoken, loudness and all, against real time: first nothing kept, then everything kept.
 *
 * <p>After {@code mvn -q -DskipTests package}: {@code java --enable-native-access=ALL-UNNAMED -cp 'target/application/*'
 * src/bench/SpeechSpeed.java SCRIPT.json}. On Linux {@code taskset -c 0} before it gives it one core.
 */
final class SpeechSpeed {
    private static final int ROUNDS = 3;

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        var reading =
                (ScriptReading.Accepted) new ScriptReader().read(Files.readString(file), ScriptFolder.beside(file));
        Path cache = Files.createTempDirectory("speech-speed-");
        List<SpeechSynthesizer> engines = List.of(new FreeTtsSynthesizer(), new EspeakSynthesizer(cache));
        for (int round = 0; round < ROUNDS; round++) {
            Path kept = Files.createTempDirectory(cache, "round-");
            var narrator = new EngineNarrator(new EngineSet(_ -> engines), () -> SpeechSettings.DEFAULT, kept);
            for (String what : new String[] {"spoken", "kept"}) {
                long start = System.nanoTime();
                List<Narration> all = EachScene.work(
                        reading.script().scenes().size(),
                        new CancellationToken(),
                        (scene, token) -> narrator.narrate(new Narrator.Request(reading.script(), scene, null), token),
                        _ -> {});
                double seconds = (System.nanoTime() - start) / 1e9;
                double speech = all.stream().mapToDouble(Narration::durationSec).sum();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %.1f s of speech in %.2f s, %.0f times real time (%d cores)%n",
                        what,
                        speech,
                        seconds,
                        speech / seconds,
                        Runtime.getRuntime().availableProcessors());
            }
        }
    }
}
