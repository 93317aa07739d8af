package app.lectern.speech.korean.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.speech.text.MappedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanReaderTest {
    private static final String SPEAKABLE = "[가-힣\\s.,?!…]*";

    @Test
    void readsAsKoreansDo() {
        List<String> misses = new ArrayList<>();
        List<List<String>> cases = Table.rows("reading.tsv");
        for (List<String> row : cases) {
            String spoken = spoken(row.get(1));
            if (!spoken.equals(row.get(2))) {
                misses.add(row.get(0) + ": " + row.get(1) + " → " + spoken + ", not " + row.get(2));
            }
        }
        int right = cases.size() - misses.size();
        double share = 100.0 * right / cases.size();
        System.out.printf(Locale.ROOT, "Korean reading: %d of %d right (%.1f %%)%n", right, cases.size(), share);
        misses.forEach(System.out::println);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(260);
        assertThat(share).as(String.join("\n", misses)).isGreaterThanOrEqualTo(98);
    }

    @Test
    void everySpokenWordKnowsWhereItIsWritten() {
        String written = "오후 3시 30분에 VPN으로 접속하세요.";
        MappedText spoken = KoreanReader.spokenForm(MappedText.of(written));
        assertThat(writtenFor(spoken, written, "세 시")).isEqualTo("3시");
        assertThat(writtenFor(spoken, written, "삼십 분")).isEqualTo("30분");
        assertThat(writtenFor(spoken, written, "브이피엔")).isEqualTo("VPN");
        assertThat(writtenFor(spoken, written, "접속하세요.")).isEqualTo("접속하세요.");
    }

    @Test
    void nothingUnspeakableIsLeftOfAnyText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String letters =
                "가나다은는을를이명개시분월일조제번 ...,,?!0123456789019aAbBeEkKmMvVxz%℃㎡~/&@#+=×÷<>·→①※★-–()[]{}:;'\"“”₩$€°²³½Ⅱé_|\\*^`★😀㏄Ａ１\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(25);
            for (int at = 0; at < length; at++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            MappedText spoken = KoreanReader.spokenForm(MappedText.of(text.toString()));
            assertThat(spoken.text()).as("seed %d: %s", seed, text).matches(SPEAKABLE);
            placesRise(spoken, text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1,", "1.", "1-", "1/", "1:", "a", "a.", "a@", "a-", "A", "(", "1~", "1만", "(으)", " ", "-", "v1",
                "1 1"
            })
    void longRunsTakeNoTime(String part) {
        KoreanReader.spokenForm(MappedText.of("5 file"));
        long start = System.nanoTime();
        MappedText spoken = KoreanReader.spokenForm(MappedText.of(part.repeat(5000)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(spoken.text()).matches(SPEAKABLE);
    }

    @Test
    void aLongTextTakesMilliseconds() {
        String text =
                "오늘 오후 3시 30분에 VPN으로 접속하세요. 비밀번호는 90일마다 바꿉니다. ".repeat(115).substring(0, 5000);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 60; i++) {
            long start = System.nanoTime();
            KoreanReader.spokenForm(MappedText.of(text));
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf(Locale.ROOT, "Korean reading: 5,000 characters in %.1f ms%n", best / 1e6);
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(100));
    }

    @ParameterizedTest
    @CsvSource({"VPN,true", "Excel,true", "wi-fi,true", "A,true", "MP3,true", "serendipity,false", "WELCOMING,false"})
    void tellsWordsWithASettledReading(String word, boolean settled) {
        assertThat(KoreanReader.reads(word)).isEqualTo(settled);
    }

    private static String spoken(String written) {
        return KoreanReader.spokenForm(MappedText.of(written)).text();
    }

    private static String writtenFor(MappedText spoken, String written, String word) {
        int from = spoken.text().indexOf(word);
        int to = from + word.length() - 1;
        return written.substring(spoken.writtenStart(from), spoken.writtenEnd(to));
    }

    private static void placesRise(MappedText spoken, String written) {
        int before = 0;
        for (int at = 0; at < spoken.length(); at++) {
            assertThat(spoken.writtenStart(at)).isBetween(before, written.length());
            assertThat(spoken.writtenEnd(at)).isBetween(spoken.writtenStart(at), written.length());
            before = spoken.writtenStart(at);
        }
    }
}
