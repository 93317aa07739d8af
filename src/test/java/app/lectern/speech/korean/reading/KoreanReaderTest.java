package app.lectern.speech.korean.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.speech.text.MappedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanReaderTest {
    private static final Path CASES = Path.of("src/test/resources/app/lectern/speech/korean/reading.tsv");

    /** What may be left of any text. */
    private static final String SPOKEN = "[가-힣\\s.,?!…:;\"'“”‘’、。]*";

    @Test
    void readsTheTableOfCases() throws IOException {
        List<String> misses = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(CASES)) {
            String[] columns = line.split("\t", -1);
            if (line.startsWith("#")) {
                continue;
            }
            cases++;
            String spoken = said(columns[1]);
            if (!spoken.equals(columns[2])) {
                misses.add(columns[1] + " → " + spoken + ", not " + columns[2]);
            }
        }
        int right = cases - misses.size();
        System.out.printf("Korean reading: %d of %d right (%.1f %%)%n", right, cases, 100.0 * right / cases);
        misses.forEach(miss -> System.out.println("  " + miss));
        assertThat(cases).isGreaterThanOrEqualTo(260);
        assertThat(right / (double) cases).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void everyWordKnowsWhereItWasWritten() {
        MappedText spoken = KoreanReader.spokenForm(MappedText.of("오후 3시 30분에 VPN으로"));
        int hour = spoken.text().indexOf("세 시");
        int vpn = spoken.text().indexOf("브이피엔");
        assertThat(spoken.writtenStart(hour)).isEqualTo(3);
        assertThat(spoken.writtenEnd(hour + 2)).isEqualTo(5);
        assertThat(spoken.writtenStart(vpn)).isEqualTo(11);
        assertThat(spoken.writtenEnd(vpn + 3)).isEqualTo(14);
    }

    @Test
    void leavesNothingThatAVoiceCannotRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String pieces = "가나다를은는시분개명 ,.?!()[]~-–/%&@#$₩€+=×·*_'\"“”①㎡℃kmVPNabcXyz0123456789년월일漢大😀α가※→\n";
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.appendCodePoint(pieces.codePointAt(
                        pieces.offsetByCodePoints(0, random.nextInt(pieces.codePointCount(0, pieces.length())))));
            }
            assertThat(said(text.toString())).as("seed " + seed + ": " + text).matches(SPOKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,", "1.", "1-", "1~", "a", "A", "a.", "www.", "1:", "1/", "(", "1 ", "만1", "@a."})
    void longTextsTakeNoTime(String piece) {
        String text = piece.repeat(5_000 / piece.length());
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> said(text));
    }

    @Test
    void tellsSettledWordsFromOthers() {
        assertThat(KoreanReader.reads("VPN")).isTrue();
        assertThat(KoreanReader.reads("Excel")).isTrue();
        assertThat(KoreanReader.reads("Wi-Fi")).isTrue();
        assertThat(KoreanReader.reads("carefully")).isFalse();
        assertThat(KoreanReader.reads("immediately")).isFalse();
    }

    private static String said(String written) {
        return KoreanReader.spokenForm(MappedText.of(written)).text().strip();
    }
}
