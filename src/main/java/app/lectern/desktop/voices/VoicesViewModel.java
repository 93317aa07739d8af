package app.lectern.desktop.voices;

import app.lectern.desktop.Fx;
import app.lectern.desktop.Studio;
import app.lectern.desktop.parts.SoundPlayer;
import app.lectern.domain.Message;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.speech.SpeechServer;
import app.lectern.domain.speech.SpeechSettings;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.SpeechEngines.Engine;
import app.lectern.script.PronunciationCsv;
import app.lectern.service.SpeechService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How the workspace speaks, and the commands that change it. Every change is kept at once. */
public final class VoicesViewModel {
    private final Studio studio;
    private final SpeechService speech;
    private final SoundPlayer player = new SoundPlayer();
    private final ReadOnlyObjectWrapper<SpeechSettings> settings;
    private final ObjectProperty<List<Engine>> engines = new SimpleObjectProperty<>(List.of());
    private final StringProperty notice = new SimpleStringProperty("");
    /** One save after another, so that the last choice is the one that stays. */
    private final ExecutorService saves =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());

    private CancellationToken listening = new CancellationToken();

    public VoicesViewModel(Studio studio) {
        this.studio = studio;
        this.speech = studio.lectern().speech();
        this.settings = new ReadOnlyObjectWrapper<>(speech.settings());
        refresh();
    }

    /** Asks again which engines and voices there are. */
    public void refresh() {
        Fx.work(speech::engines, engines::set, this::fail);
    }

    public ReadOnlyObjectProperty<SpeechSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** The engines there are; empty until they have answered. */
    public ObjectProperty<List<Engine>> engines() {
        return engines;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Gives a language a voice; null leaves it to the engines' order. */
    public void voice(String language, @Nullable String voice) {
        Map<String, String> voices = new TreeMap<>(settings.get().voices());
        if (voice == null) {
            voices.remove(language);
        } else {
            voices.put(language, voice);
        }
        change(now -> now.withVoices(voices));
    }

    /** Brings all speech to another loudness, LUFS. */
    public void loudness(double lufs) {
        change(now -> now.withLoudness(lufs));
    }

    /** Lets Korean subtitles ask for another reading speed, characters a second. */
    public void charactersPerSecond(double speed) {
        change(now -> now.withCharactersPerSecond(speed));
    }

    /** Uses a speech server, or none. */
    public void server(@Nullable SpeechServer server) {
        change(now -> now.withServer(server));
    }

    /** Looks for Piper voices in another folder; blank for the one in the workspace. */
    public void piperFolder(String folder) {
        change(now -> now.withPiperFolder(folder.isBlank() ? null : folder.strip()));
    }

    /** Puts an entry into the dictionary, in place of the one for the same written word. */
    public void add(Pronunciation entry) {
        change(now -> {
            List<Pronunciation> entries = without(now.pronunciations(), entry);
            entries.addFirst(entry);
            return now.withPronunciations(entries);
        });
    }

    /** Takes an entry out. */
    public void remove(Pronunciation entry) {
        change(now -> now.withPronunciations(without(now.pronunciations(), entry)));
    }

    private static List<Pronunciation> without(List<Pronunciation> entries, Pronunciation entry) {
        List<Pronunciation> others = new ArrayList<>(entries);
        others.removeIf(other -> other.kind() == entry.kind() && other.written().equals(entry.written()));
        return others;
    }

    /** Adds the entries of a CSV file. */
    public void importCsv(Path file) {
        notice.set("");
        Fx.work(
                () -> PronunciationCsv.read(Files.readString(file)),
                reading -> {
                    change(now -> {
                        List<Pronunciation> entries = new ArrayList<>(now.pronunciations());
                        for (Pronunciation entry : reading.entries()) {
                            entries.removeIf(other -> other.written().equals(entry.written()));
                            entries.add(entry);
                        }
                        return now.withPronunciations(entries);
                    });
                    reading.problems().stream().findFirst().ifPresent(this::tell);
                },
                this::fail);
    }

    /** Writes the dictionary to a CSV file. */
    public void exportCsv(Path file) {
        List<Pronunciation> entries = settings.get().pronunciations();
        Fx.work(() -> Files.writeString(file, PronunciationCsv.write(entries)), _ -> notice.set(""), this::fail);
    }

    /** Speaks a text as a video would, and plays it. */
    public void listen(String text, String language, @Nullable String voice) {
        listening.cancel();
        CancellationToken token = new CancellationToken();
        listening = token;
        notice.set("");
        Fx.work(
                () -> {
                    Narration narration = speech.listen(text, language, new Spoken(voice, null, null), token);
                    token.throwIfCanceled();
                    player.play(narration.samples(), narration.sampleRate());
                    return narration;
                },
                narration -> narration.warnings().stream().findFirst().ifPresent(this::tell),
                e -> {
                    if (!token.isCanceled()) {
                        fail(e);
                    }
                });
    }

    private void change(UnaryOperator<SpeechSettings> change) {
        SpeechSettings before = settings.get();
        SpeechSettings after = change.apply(before);
        if (after.equals(before)) {
            return;
        }
        notice.set("");
        settings.set(after);
        Fx.work(
                saves,
                () -> {
                    speech.save(studio.user(), after);
                    return after;
                },
                _ -> {
                    boolean otherEngines = !after.withVoices(Map.of())
                            .withPronunciations(List.of())
                            .equals(before.withVoices(Map.of()).withPronunciations(List.of()));
                    if (otherEngines) {
                        refresh();
                    }
                },
                e -> {
                    settings.set(speech.settings());
                    fail(e);
                });
    }

    private void tell(Message message) {
        notice.set(studio.words().of(message));
    }

    private void fail(Exception e) {
        notice.set(studio.words().failure(e));
    }

    /** Ends what is being spoken. */
    public void close() {
        listening.cancel();
        player.stop();
        saves.shutdown();
    }
}
