package app.lectern.speech.espeak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import app.lectern.speech.Ear;
import app.lectern.speech.EngineAvailability;
import app.lectern.speech.Narrations;
import app.lectern.speech.Speech;
import app.lectern.speech.SpeechVoice;
import app.lectern.speech.Utterance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspeakSynthesizerTest {
    private final EspeakSynthesizer engine = new EspeakSynthesizer(Narrations.CACHE);

    @Test
    void speaksKorean() throws Exception {
        Speech speech = say("ko", "보호구를 착용하고 작업합니다.");
        assertThat(speech.sampleRate()).isEqualTo(22_050);
        assertThat(speech.samples().length / 22_050.0).isBetween(1.5, 4.0);
        assertThat(Ear.speechShare(speech.samples(), 0, speech.samples().length, 22_050))
                .isGreaterThan(0.6);
    }

    @Test
    void callsSilenceAnError() {
        assertThatExceptionOfType(NarrationException.class)
                .isThrownBy(() -> say("ko", "😀"))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("speech.no-sound"));
    }

    @Test
    void soundsTheSameWhateverWasSaidBefore() throws Exception {
        short[] first = say("ko", "다음 장면입니다.").samples();
        say("ko", "전혀 다른 문장을 읽습니다!");
        assertThat(say("ko", "다음 장면입니다.").samples()).isEqualTo(first);
    }

    @Test
    void takesEveryVoiceItLists() throws Exception {
        assertThat(engine.voices()).hasSizeGreaterThan(100);
        assertThat(engine.voices().getFirst().name()).isEqualTo("ko");
        EspeakFiles files =
                EspeakFiles.under(Narrations.CACHE, EspeakPlatform.current().orElseThrow());
        EspeakCopies copies = EspeakCopies.of(files);
        CancellationToken token = new CancellationToken();
        Path copy = copies.borrow(token);
        try (EspeakLibrary library = new EspeakLibrary(copy, files.data(), token)) {
            for (SpeechVoice voice : engine.voices()) {
                assertThat(library.select(voice.name())).as(voice.name()).isTrue();
            }
        } finally {
            copies.giveBack(copy);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ko,ko",
        "ko-KR,ko",
        "KO,ko",
        "en,en",
        "en-US,en-US",
        "en-GB,en",
        "zh,cmn",
        "zh-CN,cmn",
        "zh-HK,yue",
        "ja,ja",
        "pt-BR,pt-BR",
        "no,nb",
        "fr-CA,fr",
        "vi,vi"
    })
    void findsTheVoiceOfALanguage(String tag, String voice) {
        assertThat(engine.voiceFor(tag)).map(SpeechVoice::name).contains(voice);
    }

    @Test
    void extractsOnceWhileManyRace(@TempDir Path folder) throws Exception {
        Path cache = folder.resolve("새 폴더").resolve("cache");
        List<Future<EspeakFiles>> races = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            EspeakPlatform platform = EspeakPlatform.current().orElseThrow();
            for (int i = 0; i < 4; i++) {
                races.add(threads.submit(() -> EspeakFiles.under(cache, platform)));
            }
            for (Future<EspeakFiles> race : races) {
                assertThat(race.get()).isEqualTo(races.getFirst().get());
            }
        }
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
        assertThat(new EspeakSynthesizer(cache).availability()).isEqualTo(new EngineAvailability.Available("1.52.0.1"));
    }

    @Test
    void removesWhatAKilledProcessLeft(@TempDir Path cache) throws Exception {
        Files.createDirectory(cache.resolve(".espeak-ng-1"));
        Files.writeString(cache.resolve(".espeak-ng-1").resolve("half"), "half");
        Path young = Files.createDirectory(cache.resolve(".espeak-ng-2"));
        Files.setLastModifiedTime(
                cache.resolve(".espeak-ng-1"), FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        EspeakFiles.under(cache, EspeakPlatform.current().orElseThrow());
        assertThat(cache.resolve(".espeak-ng-1")).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void stressesAWordAndStillTellsWhereTheWordsAre() throws Exception {
        String text = "😀 Tom & Jerry < never > give the password away.";
        SpeechVoice voice = engine.voice("en-US").orElseThrow();
        int from = text.indexOf("never");
        var stress = List.of(new Utterance.Emphasis(from, from + 5));
        Speech plain = engine.synthesize(Utterance.of(text, "en", voice), new CancellationToken());
        Speech stressed = engine.synthesize(new Utterance(text, "en", voice, 1, 0, stress), new CancellationToken());
        assertThat(stressed.samples()).isNotEqualTo(plain.samples());
        assertThat(stressed.words()).hasSameSizeAs(plain.words());
        for (int i = 0; i < plain.words().size(); i++) {
            assertThat(stressed.words().get(i).from())
                    .isEqualTo(plain.words().get(i).from());
            double apart =
                    (stressed.words().get(i).sample() - plain.words().get(i).sample()) / 22_050.0;
            assertThat(Math.abs(apart)).isLessThan(0.25);
        }
    }

    @Test
    void saysThatItCannotGoSoHigh() throws Exception {
        SpeechVoice voice = engine.voice("ko").orElseThrow();
        Utterance high = new Utterance("다음 장면입니다.", "ko", voice, 1, 12, List.of());
        assertThat(engine.synthesize(high, new CancellationToken()).warnings())
                .extracting(Message::key)
                .containsExactly("speech.pitch-limited");
    }

    @Test
    void saysWhyItIsUnavailable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        EspeakSynthesizer nowhere = new EspeakSynthesizer(file);
        assertThat(nowhere.availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.espeak-not-extracted"));
        assertThat(nowhere.voices()).isEmpty();
        assertThat(nowhere.speaks("ko")).isFalse();
    }

    @Test
    void saysThatItsDataAreGone(@TempDir Path cache) throws Exception {
        EspeakPlatform platform = EspeakPlatform.current().orElseThrow();
        Files.delete(EspeakFiles.under(cache, platform).data().resolve("phontab"));
        assertThat(new EspeakSynthesizer(cache).availability())
                .isInstanceOfSatisfying(
                        EngineAvailability.Unavailable.class,
                        it -> assertThat(it.reason().key()).isEqualTo("speech.espeak-not-loaded"));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,amd64,debian-amd64/libespeak-ng.so.1",
        "Linux,aarch64,debian-arm64/libespeak-ng.so.1",
        "Mac OS X,aarch64,macos-arm64/libespeak-ng.1.dylib",
        "Mac OS X,x86_64,macos-amd64/libespeak-ng.1.dylib",
        "Windows 11,amd64,win-amd64/espeak-ng.dll"
    })
    void findsALibraryForEveryPlatformInTheJar(String os, String arch, String resource) {
        EspeakPlatform platform = EspeakPlatform.of(os, arch).orElseThrow();
        assertThat(platform.folder() + "/" + platform.library()).isEqualTo(resource);
        assertThat(EspeakFiles.class.getResource("/" + resource)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"Windows 11,aarch64", "Linux,riscv64", "SunOS,amd64"})
    void knowsWhereItHasNoLibrary(String os, String arch) {
        assertThat(EspeakPlatform.of(os, arch)).isEmpty();
    }

    private Speech say(String voice, String sentence) throws NarrationException {
        return engine.synthesize(
                Utterance.of(sentence, voice, engine.voice(voice).orElseThrow()), new CancellationToken());
    }
}
