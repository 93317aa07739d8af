package app.lectern.speech.korean.pronunciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanPronunciationTest {
    private static final String CASES = "/app/lectern/speech/korean/pronunciation.tsv";
    private static final double ENOUGH = 0.98;

    private record Case(String group, String written, String pronounced) {
        String miss() {
            return "%s: %s [%s], but got [%s]"
                    .formatted(group, written, pronounced, KoreanPronunciation.surface(written));
        }

        boolean right() {
            return KoreanPronunciation.surface(written).equals(pronounced);
        }
    }

    @Test
    void theExamplesOfTheRegulationAndOfTrainingScriptsSoundRight() throws IOException {
        List<Case> cases = cases();
        List<String> misses =
                cases.stream().filter(c -> !c.right()).map(Case::miss).toList();
        int right = cases.size() - misses.size();
        System.out.printf(
                "Korean pronunciation: %d of %d right (%.1f %%)%n", right, cases.size(), 100.0 * right / cases.size());
        misses.forEach(System.out::println);

        assertThat((double) right / cases.size()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void aParticleMeetsAWordOfTheLexiconByTheRules() {
        assertThat(KoreanPronunciation.surface("인권을 인권도 인권만")).isEqualTo("인꿔늘 인꿘도 인꿘만");
        assertThat(KoreanPronunciation.surface("꽃잎이 꽃잎도 꽃잎만")).isEqualTo("꼰니피 꼰닙또 꼰님만");
    }

    @Test
    void punctuationAndOtherLettersKeepWordsApart() {
        assertThat(KoreanPronunciation.surface("밥, 먹는다")).isEqualTo("밥, 멍는다");
        assertThat(KoreanPronunciation.surface("밥\n먹는다")).isEqualTo("밥\n멍는다");
        assertThat(KoreanPronunciation.surface("국A물 VPN으로")).isEqualTo("국A물 VPN으로");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "VPN 10.5 % — 😀", "ㄱㄴㄷ ㅏㅑ", "漢字 かな", "\u1100\u1161\u11a8"})
    void whatIsNoSyllableStaysAsItIs(String text) {
        assertThat(KoreanPronunciation.surface(text)).isEqualTo(text);
    }

    @Test
    void anyTextKeepsItsLengthAndItsOtherLetters() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String text = randomText(random);
            String sounds = KoreanPronunciation.surface(text);
            assertThat(sounds).as("seed %d, %s", seed, text).hasSameSizeAs(text);
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                assertThat(Jamo.isSyllable(sounds.charAt(at))).isEqualTo(Jamo.isSyllable(letter));
                assertThat(Jamo.isSyllable(letter) || sounds.charAt(at) == letter)
                        .isTrue();
            }
        }
    }

    @Test
    void everyEntryOfTheLexiconSoundsAsItSays() {
        Lexicon.bundled()
                .entries()
                .forEach((word, sound) ->
                        assertThat(KoreanPronunciation.surface(word)).as(word).isEqualTo(sound));
    }

    @Test
    void aLongScriptIsSoundedAtOnce() {
        String text = "같은 일을 백 번 해도 백한 번째에 사고가 날 수 있습니다. ".repeat(150);
        for (int i = 0; i < 20; i++) {
            KoreanPronunciation.surface(text);
        }
        long start = System.nanoTime();
        KoreanPronunciation.surface(text);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("Korean pronunciation: %d characters in %d ms%n", text.length(), millis);
        assertThat(millis).isLessThan(200);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            text.append(
                    kind < 7
                            ? (char) ('가' + random.nextInt('힣' - '가' + 1))
                            : kind < 9 ? ' ' : (char) random.nextInt(Character.MAX_VALUE));
        }
        return text.toString();
    }

    private static List<Case> cases() throws IOException {
        try (InputStream bytes = KoreanPronunciationTest.class.getResourceAsStream(CASES)) {
            assertThat(bytes).isNotNull();
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(columns -> new Case(columns[0], columns[1], columns[2]))
                    .toList();
        }
    }
}
