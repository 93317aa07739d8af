package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import app.lectern.sound.RecordingAligner.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class RecordingAlignerTest {
    private static final List<String> SENTENCES = List.of(
            "안녕하십니까.",
            "지금부터 개인정보 보호 교육을 시작하겠습니다.",
            "이 과정은 모든 임직원이 해마다 한 번 이상 들어야 하는 필수 교육입니다.",
            "한 부서는 경품 행사에서 주민등록번호를 모두 받았습니다.",
            "보관 기간도 오 년을 넘겼습니다.",
            "두 가지 모두 법을 어긴 사례입니다.",
            "사고가 나면 즉시 작업을 멈추고, 책임자에게 알립니다.",
            "혼자 판단하지 않습니다.",
            "서두르지 않습니다.",
            "보호구를 착용하고, 설비의 전원을 차단하고, 표지판을 겁니다.",
            "회사에서 지급한 매체를 잃어버렸다면 한 시간 안에 보안 담당자에게 신고하십시오.",
            "감사합니다.",
            "피싱 메일은 급하게 재촉합니다.",
            "보낸 사람의 주소를 확인하십시오.",
            "첨부 파일을 열기 전에 다시 한번 생각합니다.",
            "의심스러우면 바로 신고합니다.");

    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Recording(Pcm sound, double[] weights, boolean[] ends, List<Integer> starts) {}

    /** The last one speaks every sentence at a speed of its own. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.7, -50, 0", "0.25, 0.45, -50, 0", "0.5, 1.2, -45, 0", "0.4, 0.8, -120, 0", "0.2, 0.9, -50, 0.25"
    })
    void sentencesBeginWhereTheyAreSaid(double shortest, double longest, double noiseDb, double haste)
            throws Exception {
        List<Double> errors = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Recording recording = recording(shortest, longest, noiseDb, haste, seed);
            List<Span> spans = RecordingAligner.align(recording.weights, recording.ends, recording.sound);
            int sentence = 0;
            for (int word = 0; word < spans.size(); word++) {
                assertThat(spans.get(word).to()).isGreaterThan(spans.get(word).from());
                if (word > 0) {
                    assertThat(spans.get(word).from())
                            .isGreaterThanOrEqualTo(spans.get(word - 1).to());
                }
                if (word == 0 || recording.ends[word - 1]) {
                    int start = recording.starts.get(sentence++);
                    errors.add(Math.abs(spans.get(word).from() - start) * 1000.0 / recording.sound.sampleRate());
                }
            }
        }
        double[] sorted =
                errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sorted[sorted.length / 2];
        double p95 = sorted[(int) (sorted.length * 0.95)];
        System.out.printf(
                "pauses %.2f-%.2f s, noise %.0f dB, speed ±%.0f %%: %d sentences, start error median %.0f ms, 95 %% %.0f ms, max %.0f ms%n",
                shortest, longest, noiseDb, 100 * haste, sorted.length, median, p95, sorted[sorted.length - 1]);
        assertThat(sorted.length).isGreaterThanOrEqualTo(40);
        assertThat(median).isLessThanOrEqualTo(60);
        assertThat(p95).isLessThanOrEqualTo(250);
    }

    @Test
    void halfAnHourIsAlignedInSeconds() throws Exception {
        Recording recording = recording(0.3, 0.7, -50, 0.1, 0);
        int times = (int) Math.ceil(1800 / recording.sound.durationSec());
        int words = recording.weights.length;
        double[] weights = new double[words * times];
        boolean[] ends = new boolean[words * times];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = recording.weights[i % words];
            ends[i] = recording.ends[i % words];
        }
        Pcm sound = Spoken.repeated(recording.sound, times * recording.sound.durationSec());
        long start = System.nanoTime();
        List<Span> spans = RecordingAligner.align(weights, ends, sound);
        double seconds = (System.nanoTime() - start) / 1e9;
        double last = (times - 1) * recording.sound.durationSec() + recording.starts.getFirst() / 22_050.0;
        System.out.printf("%d words in %.0f s aligned in %.2f s%n", weights.length, sound.durationSec(), seconds);
        assertThat(spans.get(words * (times - 1)).from() / 22_050.0).isCloseTo(last, within(0.25));
        assertThat(seconds).isLessThan(20);
    }

    @Test
    void aPauseWithinASentenceIsBetweenTwoWords() {
        float[] samples = new float[48_000];
        float[] tone = Spoken.tone(48_000, 0.35, 300, 0.3).samples();
        System.arraycopy(tone, 0, samples, 1000, tone.length);
        System.arraycopy(tone, 0, samples, 48_000 - 1000 - tone.length, tone.length);
        List<Span> spans =
                RecordingAligner.align(new double[] {3, 2.5}, new boolean[] {false, true}, new Pcm(samples, 48_000));
        assertThat(spans.get(0).to()).isBetween(17_500, 18_400);
        assertThat(spans.get(1).from()).isBetween(29_700, 30_300);
    }

    @Test
    void manyWordsInLittleSoundAreNeverEmpty() {
        Pcm tone = Spoken.tone(8000, 0.05, 300, 0.3);
        double[] weights = new double[tone.length()];
        Arrays.fill(weights, 1);
        boolean[] ends = new boolean[weights.length];
        Arrays.fill(ends, true);
        List<Span> spans = RecordingAligner.align(weights, ends, tone);
        assertThat(spans).hasSize(weights.length).allMatch(span -> span.to() == span.from() + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordingAligner.align(weights, ends, Spoken.tone(8000, 0.04, 300, 0.3)));
    }

    private static Recording recording(double shortest, double longest, double noiseDb, double haste, int seed)
            throws Exception {
        Random random = new Random(seed);
        List<Float> samples = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Boolean> ends = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int rate = 22_050;
        for (int i = 0; i < SENTENCES.size(); i++) {
            String sentence = SENTENCES.get((i * 5 + seed * 3) % SENTENCES.size());
            Pcm spoken = Spoken.say("ko", sentence, 1 + haste * (2 * random.nextDouble() - 1));
            rate = spoken.sampleRate();
            SoundSpan span = SoundSpan.of(spoken).orElseThrow();
            silence(samples, (shortest + random.nextDouble() * (longest - shortest)) * rate);
            starts.add(samples.size());
            for (int at = span.start(); at < span.end(); at++) {
                samples.add(spoken.samples()[at]);
            }
            String[] words = sentence.split(" ", -1);
            for (int word = 0; word < words.length; word++) {
                weights.add((double)
                        words[word].codePoints().filter(Character::isLetter).count());
                ends.add(word == words.length - 1);
            }
        }
        silence(samples, rate * 0.5);
        float[] whole = new float[samples.size()];
        boolean[] endsSentence = new boolean[ends.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = samples.get(i);
        }
        for (int i = 0; i < endsSentence.length; i++) {
            endsSentence[i] = ends.get(i);
        }
        Pcm sound = Spoken.noisy(new Pcm(whole, rate), noiseDb);
        return new Recording(
                sound, weights.stream().mapToDouble(Double::doubleValue).toArray(), endsSentence, starts);
    }

    private static void silence(List<Float> samples, double count) {
        for (int i = 0; i < count; i++) {
            samples.add(0f);
        }
    }
}
