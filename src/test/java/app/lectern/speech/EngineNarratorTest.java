package app.lectern.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.lectern.domain.Message;
import app.lectern.domain.render.UsedVoice;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Narration;
import app.lectern.pipeline.NarrationException;
import app.lectern.pipeline.Narrator;
import app.lectern.pipeline.SpokenSentence;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineNarratorTest {
    private static final EngineNarrator NARRATOR = Narrations.narrator();

    static Stream<String> narrations() {
        return Stream.concat(Narrations.KOREAN.stream(), Narrations.ENGLISH.stream());
    }

    @ParameterizedTest
    @MethodSource("narrations")
    void marksEverySentenceAtItsFirstSound(String text) throws Exception {
        Narration narration = narrate(text, null, null);
        int rate = narration.sampleRate();
        int end = 0;
        for (SpokenSentence sentence : narration.sentences()) {
            assertThat(Ear.firstSound(narration, end) / (double) rate)
                    .as(sentence.text())
                    .isCloseTo(sentence.startSample() / (double) rate, within(0.05));
            assertThat(Ear.speechShare(narration.samples(), sentence.startSample(), sentence.endSample(), rate))
                    .isGreaterThan(0.5);
            end = sentence.endSample() + rate / 20;
        }
        assertThat(narration.sentences().getFirst().startSample()).isLessThan(rate / 50);
        assertThat(narration.samples().length - narration.sentences().getLast().endSample())
                .isLessThan(rate / 20);
        assertThat(Ear.peak(narration.samples())).isBetween(5_000, 32_766);
    }

    @ParameterizedTest
    @MethodSource("narrations")
    void speaksAtTheSpeedOfSpeech(String text) throws Exception {
        Narration narration = narrate(text, null, null);
        for (SpokenSentence sentence : narration.sentences()) {
            double seconds = (sentence.endSample() - sentence.startSample()) / (double) narration.sampleRate();
            double letters =
                    sentence.text().chars().filter(Character::isLetterOrDigit).count();
            boolean korean = voice(narration).engine().equals("espeak-ng");
            assertThat(letters / seconds).as(sentence.text()).isBetween(korean ? 2.5 : 6.0, korean ? 10.0 : 20.0);
        }
    }

    @Test
    void keepsTheAuthorsTextAndThePauses() throws Exception {
        Narration narration = narrate("첫 문장입니다. 둘째 문장입니다.\n셋째입니다.", "ko", null);
        assertThat(narration.sentences())
                .extracting(SpokenSentence::text)
                .containsExactly("첫 문장입니다.", "둘째 문장입니다.", "셋째입니다.");
        List<SpokenSentence> sentences = narration.sentences();
        assertThat(gapSeconds(narration, sentences.get(0), sentences.get(1))).isBetween(0.3, 0.45);
        assertThat(gapSeconds(narration, sentences.get(1), sentences.get(2))).isBetween(0.55, 0.7);
    }

    private static double gapSeconds(Narration narration, SpokenSentence one, SpokenSentence next) {
        return (next.startSample() - one.endSample()) / (double) narration.sampleRate();
    }

    @Test
    void choosesTheEngineByLanguage() throws Exception {
        assertThat(voice(narrate("안녕하세요.", null, null))).isEqualTo(new UsedVoice("espeak-ng", "1.52.0.1", "ko"));
        assertThat(voice(narrate("Hello there.", null, null))).isEqualTo(new UsedVoice("freetts", "1.2.2", "kevin16"));
        assertThat(voice(narrate("Bonjour à tous.", "fr-FR", null)).voice()).isEqualTo("fr");
        assertThat(voice(narrate("你好世界。", null, null)).voice()).isEqualTo("cmn");
    }

    @Test
    void givesEachLanguageOfASceneToItsOwnEngine() throws Exception {
        Narration mixed = narrate("화면에 Please restart your computer now 라고 나오면 전원을 끕니다.", "ko", null);
        assertThat(mixed.voices()).extracting(UsedVoice::voice).containsExactly("ko", "kevin16");
        assertThat(mixed.sentences()).hasSize(1);
        assertThat(mixed.sentences().getFirst().words())
                .extracting(word -> mixed.sentences().getFirst().text().substring(word.from(), word.to()))
                .containsExactly("화면에", "Please", "restart", "your", "computer", "now", "라고", "나오면", "전원을", "끕니다.");
        Narration other = narrate("The Korean word for safety is 안전. Say it aloud.", "en", null);
        assertThat(other.voices()).extracting(UsedVoice::voice).containsExactly("kevin16", "ko");
        assertThat(narrate("새 VPN 프로그램을 받습니다.", "ko", null).voices()).hasSize(1);
    }

    private static UsedVoice voice(Narration narration) {
        assertThat(narration.voices()).hasSize(1);
        return narration.voices().getFirst();
    }

    @Test
    void choosesTheEngineByVoice() throws Exception {
        assertThat(voice(narrate("Hello there.", "en", "espeak-ng:en-US")).voice())
                .isEqualTo("en-US");
        assertThat(voice(narrate("Hello there.", "en", "freetts:kevin16")).engine())
                .isEqualTo("freetts");
        assertThat(voice(narrate("안녕하세요.", null, "ko+f3")).voice()).isEqualTo("ko+f3");
        assertThat(voice(narrate("Hello there.", "ko", "kevin16")).engine()).isEqualTo("freetts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yuna", "espeak-ng:yuna", "freetts:ko", "espeak-ng:", "ko+nobody", "nobody:ko"})
    void namesTheVoicesThereAre(String voice) {
        Message refusal = refusal("안녕하세요.", "ko", voice);
        assertThat(refusal.key()).isEqualTo("speech.unknown-voice");
        assertThat(refusal.arguments()).containsExactly(voice, "espeak-ng:ko");
    }

    @Test
    void refusesALanguageNobodySpeaks() {
        assertThat(refusal("안녕하세요.", "xx", null)).isEqualTo(Message.of("speech.unknown-language", "xx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "😀 !!", "\n—\n"})
    void refusesANarrationWithNothingToSpeak(String text) {
        assertThat(refusal(text, "ko", null).key()).isEqualTo("speech.nothing-to-speak");
    }

    @Test
    void saysTheSameWithTheSameSamplesInEveryThread() throws Exception {
        List<String> texts = narrations().toList();
        List<Narration> once = new ArrayList<>();
        for (String text : texts) {
            once.add(narrate(text, null, null));
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<Narration>> again = new ArrayList<>();
            for (int i = 0; i < 5 * texts.size(); i++) {
                String text = texts.get(i % texts.size());
                again.add(threads.submit(() -> narrate(text, null, null)));
            }
            for (int i = 0; i < again.size(); i++) {
                assertThat(again.get(i).get().samples())
                        .isEqualTo(once.get(i % texts.size()).samples());
            }
        }
    }

    static Stream<String> longNarrations() {
        String korean = Narrations.long5000(Narrations.KOREAN.get(1));
        String english = Narrations.long5000(Narrations.ENGLISH.get(1));
        return Stream.of(korean, english, korean.replace(".", ""), english.replace(".", ""));
    }

    @ParameterizedTest
    @MethodSource("longNarrations")
    void endsWithinASecondOfACancellation(String text) throws Exception {
        CancellationToken token = new CancellationToken();
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<Narration> narration =
                    thread.submit(() -> NARRATOR.narrate(Narrator.Request.of(text, null, Spoken.DEFAULT), token));
            Thread.sleep(30);
            Instant cancelled = Instant.now();
            token.cancel();
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(narration::get)
                    .withCauseInstanceOf(CancellationException.class);
            assertThat(Duration.between(cancelled, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static Narration narrate(String text, @Nullable String language, @Nullable String voice)
            throws NarrationException {
        return NARRATOR.narrate(
                Narrator.Request.of(text, language, new Spoken(voice, null, null)), new CancellationToken());
    }

    private static Message refusal(String text, @Nullable String language, @Nullable String voice) {
        try {
            narrate(text, language, voice);
        } catch (NarrationException e) {
            return e.text();
        }
        throw new AssertionError("spoken: " + text);
    }
}
