package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.pipeline.Subtitler.TimedScene;
import app.lectern.pipeline.Subtitler.TimedSentence;
import app.lectern.pipeline.Subtitler.TimedWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A scene's own subtitle, which says something else than the voice. */
class OwnSubtitleTest {
    private static final SpeechSubtitler SUBTITLER = new SpeechSubtitler();
    private static final long SCENE_END = 12_000;
    private static final TimedSentence FIRST =
            sentence("이상한 메일을 받으면 답장하지 마십시오.", 300, 1_100, 1_900, 2_600, 3_600, 4_400);
    private static final TimedSentence SECOND =
            sentence("보안 담당자에게 바로 알려 주십시오.", 5_000, 5_400, 6_600, 7_100, 7_600, 8_500);

    @Test
    void wordsThatAreSpokenTooComeWithTheVoice() {
        List<Cue> cues = cues("메일을 받으면 답장 금지. 담당자에게 바로 알림.", FIRST, SECOND);
        assertThat(text(cues)).isEqualTo("메일을 받으면 답장 금지. 담당자에게 바로 알림.");
        assertThat(cues.getFirst().startMillis()).isEqualTo(1_100);
        Cue second = cues.stream()
                .filter(cue -> cue.text().startsWith("담당자에게"))
                .findFirst()
                .orElseThrow();
        assertThat(second.startMillis()).isEqualTo(5_400);
        assertThat(cues).allSatisfy(cue -> assertThat(cue.endMillis()).isLessThanOrEqualTo(SCENE_END));
    }

    @Test
    void figuresForSpokenNumbersKeepTheirNeighboursInPlace() {
        TimedSentence spoken = sentence("유출을 알면 칠십이 시간 이내에 알립니다.", 300, 900, 1_500, 2_300, 2_800, 3_400, 4_200);
        List<PlacedWord> words = OwnSubtitle.of(scene(null, spoken), "유출을 알면 72시간 이내에 알립니다.", 32);
        assertThat(words).extracting(word -> word.word().text()).containsExactly("유출을", "알면", "72시간", "이내에", "알립니다.");
        assertThat(words).extracting(PlacedWord::startMillis).containsExactly(300L, 900L, 1_500L, 2_800L, 3_400L);
    }

    @Test
    void anotherLanguageGoesSentenceBySentence() {
        List<Cue> cues = cues("Do not reply to strange mail. Tell the security team at once.", FIRST, SECOND);
        assertThat(text(cues)).isEqualTo("Do not reply to strange mail. Tell the security team at once.");
        assertThat(cues).hasSize(2);
        assertThat(cues.get(0).startMillis()).isEqualTo(300);
        assertThat(cues.get(0).endMillis()).isBetween(4_400L, 4_920L);
        assertThat(cues.get(1).startMillis()).isEqualTo(5_000);
        assertThat(cues.get(1).endMillis()).isBetween(8_500L, SCENE_END);
    }

    @Test
    void anotherLanguageWithFewerSentencesIsSharedOutOverTheWholeVoice() {
        List<Cue> cues = cues(
                "Never reply to a strange mail, never open what it holds, and tell the security team about it at once.",
                FIRST,
                SECOND);
        assertThat(cues).hasSizeGreaterThan(1);
        assertThat(cues.getFirst().startMillis()).isEqualTo(300);
        assertThat(cues.getLast().startMillis()).isBetween(2_000L, 8_000L);
        assertThat(cues.getLast().endMillis()).isBetween(8_500L, SCENE_END);
    }

    @Test
    void itsOwnLanguageDecidesHowWideLinesAre() {
        assertThat(cues("If you receive a strange mail, do not reply to it.", FIRST))
                .flatExtracting(cue -> cue.text().lines().toList())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(42));
        assertThat(cues("不要回复可疑的邮件，请立即通知公司的安全负责人。", FIRST))
                .flatExtracting(cue -> cue.text().lines().toList())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(16));
    }

    @Test
    void inASilentSceneItIsSharedOutOverTheScene() {
        List<Cue> cues = cues("화면의 표를 잠시 읽어 보십시오. 준비가 되면 다음 장면으로 넘어갑니다.");
        assertThat(text(cues)).isEqualTo("화면의 표를 잠시 읽어 보십시오. 준비가 되면 다음 장면으로 넘어갑니다.");
        assertThat(cues.getFirst().startMillis()).isZero();
        assertThat(cues).allSatisfy(cue -> {
            assertThat(cue.endMillis()).isLessThanOrEqualTo(SCENE_END);
            assertThat(cue.endMillis() - cue.startMillis()).isBetween(833L, 7_000L);
        });
        assertThat(SUBTITLER.check(SUBTITLER.track(List.of(scene("잠시 쉽니다."))), SubtitleRules.of("ko")))
                .isEmpty();
    }

    @Test
    void aSilentSceneWithoutSubtitleHasNone() {
        assertThat(SUBTITLER.track(List.of(scene(null))).cues()).isEmpty();
    }

    @Test
    void cuesOfASilentSceneMakeWayForTheNextScene() {
        TimedScene silent = new TimedScene(List.of(), "잠시 화면을 보십시오.", 0, 2_000);
        TimedScene next = new TimedScene(List.of(sentence("다음입니다.", 2_000, 3_000)), null, 2_000, 4_000);
        List<Cue> cues = SUBTITLER.track(List.of(silent, next)).cues();
        assertThat(cues).extracting(Cue::scene).containsExactly(0, 1);
        assertThat(cues.get(0).endMillis()).isEqualTo(1_920);
        assertThat(cues.get(1).startMillis()).isEqualTo(2_000);
    }

    private static String text(List<Cue> cues) {
        return cues.stream().map(cue -> cue.text().replace('\n', ' ')).collect(Collectors.joining(" "));
    }

    private static List<Cue> cues(String subtitle, TimedSentence... sentences) {
        return SUBTITLER.track(List.of(scene(subtitle, sentences))).cues();
    }

    private static TimedScene scene(@Nullable String subtitle, TimedSentence... sentences) {
        return new TimedScene(List.of(sentences), subtitle, 0, SCENE_END);
    }

    /** A sentence whose words begin at these times, each ending where the next begins; the last time is the end. */
    private static TimedSentence sentence(String text, long... times) {
        List<TimedWord> words = new ArrayList<>();
        int from = 0;
        for (String word : Arrays.asList(text.split(" ", -1))) {
            int at = words.size();
            words.add(new TimedWord(from, from + word.length(), times[at], times[at + 1]));
            from += word.length() + 1;
        }
        return new TimedSentence(text, times[0], times[times.length - 1], words);
    }
}
