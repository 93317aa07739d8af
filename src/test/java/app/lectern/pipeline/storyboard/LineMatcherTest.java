package app.lectern.pipeline.storyboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.HeardScene;
import app.lectern.pipeline.SpokenSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** An on-screen line is mentioned where the narration says it, in other endings and with words between. */
class LineMatcherTest {
    private static final int RATE = 1000;

    /** A hundred milliseconds a letter: a time tells the letter. */
    private record Heard(List<SpokenSentence> sentences) implements HeardScene {
        static Heard of(String... sentences) {
            List<SpokenSentence> all = new ArrayList<>();
            int at = 0;
            for (String sentence : sentences) {
                all.add(new SpokenSentence(sentence, at, at + 100 * sentence.length(), List.of()));
                at += 100 * sentence.length();
            }
            return new Heard(all);
        }

        @Override
        public int sampleRate() {
            return RATE;
        }

        @Override
        public int sampleCount() {
            return sentences.getLast().endSample();
        }

        /** The word at a time. */
        String wordAt(double sec) {
            StringBuilder all = new StringBuilder();
            sentences.forEach(sentence -> all.append(sentence.text()));
            String rest = all.substring((int) Math.round(sec * 10));
            int end = rest.indexOf(' ');
            return end < 0 ? rest : rest.substring(0, end);
        }
    }

    private static List<String> mentions(Heard heard, String... lines) {
        return LineMatcher.match(List.of(lines), SpokenPlaces.of(heard)).stream()
                .map(time -> time.isPresent() ? heard.wordAt(time.getAsDouble()) : "-")
                .toList();
    }

    @Test
    void aLineOfEachSentence() {
        Heard heard =
                Heard.of("피싱 메일은 이렇게 알아봅니다. ", "먼저 보낸 사람의 주소를 확인합니다. ", "링크를 누르기 전에 주소를 봅니다. ", "의심되면 바로 보안팀에 신고합니다.");
        assertThat(mentions(heard, "보낸 사람 확인", "링크 주소 보기", "보안팀에 신고")).containsExactly("보낸", "링크를", "보안팀에");
    }

    @Test
    void linesThatOneSentenceNames() {
        Heard heard = Heard.of("이름, 주민등록번호, 계좌번호는 모두 개인정보입니다.");
        assertThat(mentions(heard, "이름", "주민등록번호", "계좌번호")).containsExactly("이름,", "주민등록번호,", "계좌번호는");
    }

    @Test
    void englishToo() {
        Heard heard = Heard.of("Always check the sender's full address. ", "Never share your password with anyone.");
        assertThat(mentions(heard, "Check the full address", "Never share passwords"))
                .containsExactly("check", "Never");
    }

    @Test
    void whatIsNotSaidIsNotFound() {
        Heard heard = Heard.of("오늘은 산업 안전을 배웁니다. ", "보호구를 착용하고 점검합니다.");
        assertThat(mentions(heard, "개인정보 유출 신고", "보호구 착용")).containsExactly("-", "보호구를");
        assertThat(mentions(Heard.of("가."), "")).containsExactly("-");
        assertThat(LineMatcher.match(List.of(), SpokenPlaces.of(heard))).isEmpty();
    }

    @Test
    void theOrderOfTheLinesIsKept() {
        Heard heard = Heard.of("신고는 빨리 합니다. ", "확인한 다음에 신고합니다.");
        List<OptionalDouble> times = LineMatcher.match(List.of("확인", "신고"), SpokenPlaces.of(heard));
        assertThat(times.get(0).getAsDouble()).isLessThan(times.get(1).getAsDouble());
    }
}
