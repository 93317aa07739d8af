package app.lectern.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.subtitle.Cue;
import app.lectern.domain.subtitle.CueFinding;
import app.lectern.domain.subtitle.SubtitleRule;
import app.lectern.domain.subtitle.SubtitleRules;
import app.lectern.domain.subtitle.SubtitleTrack;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualityCheckTest {
    private static final SubtitleRules KOREAN = SubtitleRules.of("ko");

    @Test
    void aGoodTrackBreaksNoRule() {
        assertThat(check(new Cue(0, 3_000, "개인정보는 살아 있는 개인을\n알아볼 수 있는 정보입니다.", 0), new Cue(3_080, 5_000, "감사합니다.", 0)))
                .isEmpty();
    }

    @Test
    void tellsEveryBreachWithWhatWasMeasured() {
        assertThat(rules(new Cue(0, 5_000, "열일곱 글자가 넘는 아주 긴 자막 한 줄입니다 정말", 0))).contains("line-length");
        assertThat(rules(new Cue(0, 5_000, "하나\n둘\n셋", 0))).containsExactly("line-count");
        assertThat(rules(new Cue(0, 900, "개인정보를 안전하게 지킵니다.", 0))).containsExactly("reading-speed");
        assertThat(rules(new Cue(0, 500, "네.", 0))).containsExactly("too-short");
        assertThat(rules(new Cue(0, 8_000, "천천히 읽습니다.", 0))).containsExactly("too-long");
        assertThat(rules(new Cue(0, 2_000, "하나입니다.", 0), new Cue(2_040, 4_000, "둘입니다.", 0)))
                .containsExactly("gap");
        assertThat(rules(new Cue(0, 3_000, "모두 합하여 3\n개월입니다.", 0))).containsExactly("number-split");
        CueFinding fast = check(new Cue(0, 1_000, "개인정보를 안전하게 지킵니다 꼭.", 4)).getFirst();
        assertThat(fast.scene()).isEqualTo(4);
        assertThat(fast.cue()).isEqualTo(1);
        assertThat(fast.limit()).isEqualTo(12);
        assertThat(fast.measured()).isBetween(13.0, 18.0);
        assertThat(fast.rule().source()).contains("Netflix");
    }

    @Test
    void tellsWhatWasMeasuredAndTheLimitOfEachRule() {
        assertOnly(SubtitleRule.LINE_LENGTH, 17, 16, new Cue(0, 5_000, "가나다라마바사아자차카타파하가나다", 0));
        assertOnly(SubtitleRule.LINE_COUNT, 3, 2, new Cue(0, 5_000, "하나\n둘\n셋", 0));
        assertOnly(SubtitleRule.READING_SPEED, 13, 12, new Cue(0, 1_000, "가나다라마바사아자차카타파", 0));
        assertOnly(SubtitleRule.TOO_SHORT, 832, 833, new Cue(0, 832, "네.", 0));
        assertOnly(SubtitleRule.TOO_LONG, 7_001, 7_000, new Cue(0, 7_001, "네.", 0));
        assertOnly(SubtitleRule.GAP, 79, 80, new Cue(0, 1_000, "네.", 0), new Cue(1_079, 3_000, "네.", 0));
        assertOnly(SubtitleRule.GAP, 499, 500, new Cue(0, 1_000, "네.", 0), new Cue(1_499, 3_000, "네.", 0));
        assertOnly(SubtitleRule.NUMBER_SPLIT, 1, 0, new Cue(0, 3_000, "모두 합하여 3\n개월입니다.", 0));
        assertOnly(SubtitleRule.WORD_SPLIT, 1, 0, new Cue(0, 3_000, "여기서는 할\n수 없습니다.", 0));
        assertOnly(SubtitleRule.BLANK, 1, 0, new Cue(0, 3_000, "위\n ", 0));
    }

    @Test
    void whatIsJustAtALimitIsRight() {
        assertThat(check(
                        new Cue(0, 1_334, "가나다라마바사아자차카타파하가나", 0),
                        new Cue(1_414, 2_247, "네.", 0),
                        new Cue(2_747, 9_747, "네.", 0)))
                .isEmpty();
    }

    @Test
    void whatBelongsTogetherIsNotPartedBetweenCuesEither() {
        assertThat(rules(new Cue(0, 2_000, "모두 합하여 3", 0), new Cue(2_080, 4_000, "개월입니다.", 0)))
                .containsExactly("number-split");
        assertThat(rules(new Cue(0, 2_000, "모두 합하여 3", 0), new Cue(2_080, 4_000, "개월입니다.", 1)))
                .isEmpty();
    }

    @Test
    void aGapBeforeTheNextSceneMayBeShort() {
        assertThat(rules(new Cue(0, 1_000, "네.", 0), new Cue(1_200, 3_000, "네.", 1)))
                .isEmpty();
    }

    private static void assertOnly(SubtitleRule rule, double measured, double limit, Cue... cues) {
        List<CueFinding> findings = check(cues);
        assertThat(findings).extracting(CueFinding::rule).containsExactly(rule);
        CueFinding finding = findings.getFirst();
        assertThat(finding.measured()).as(rule.id()).isEqualTo(measured);
        assertThat(finding.limit()).as(rule.id()).isEqualTo(limit);
        assertThat(finding.cue()).isEqualTo(1);
        assertThat(finding.startMillis()).isEqualTo(cues[0].startMillis());
        assertThat(finding.endMillis()).isEqualTo(cues[0].endMillis());
    }

    @Test
    void theReadingSpeedCanBeSet() {
        Cue cue = new Cue(0, 1_300, "개인정보를 안전하게 지킵니다.", 0);
        assertThat(QualityCheck.check(new SubtitleTrack(List.of(cue)), KOREAN)).isEmpty();
        assertThat(QualityCheck.check(new SubtitleTrack(List.of(cue)), KOREAN.withCharactersPerSecond(8)))
                .hasSize(1);
    }

    @Test
    void theTableOpensInASpreadsheet() {
        String csv = QualityCsv.writeForExcel(check(new Cue(0, 500, "네.", 2)), message -> "=1+1, \"말\"");
        assertThat(csv).startsWith("\uFEFFscene,cue,start,end,rule");
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith("3,1,")
                .contains("too-short", "\"'=1+1, \"\"말\"\"\"");
    }

    private static List<String> rules(Cue... cues) {
        return check(cues).stream().map(finding -> finding.rule().id()).toList();
    }

    private static List<CueFinding> check(Cue... cues) {
        return QualityCheck.check(new SubtitleTrack(List.of(cues)), KOREAN);
    }
}
