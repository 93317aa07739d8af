package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutChooserTest {
    private static final Scene PLAIN = Drawn.scene(null, "제목", "한 줄", "또 한 줄");

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "bullets/점검 항목/하나 둘 셋;넷 다섯 여섯",
                "bullets/교육 안내/2024년에는 교육 시간이 늘었습니다.;모두 들어야 합니다.",
                "section/개인정보의 수집/",
                "quote/원칙/필요한 최소한만 수집한다.;— 개인정보 보호법 제3조",
                "quote/원칙/“필요한 최소한만 수집한다.”",
                "table/기준/구분 | 예시 | 기준;민감정보 | 건강 | 별도 동의",
                "table/교육 시간/대상 | 시간;사무직 | 6시간",
                "compare/동의서/이렇게 받지 않습니다 | 이렇게 받습니다;묶어서 | 나누어서",
                "compare/사다리/위험한 사용:;혼자 오릅니다.;안전한 사용:;둘이 오릅니다.",
                "compare/사다리/✕ 혼자 오릅니다.;○ 둘이 오릅니다.",
                "big-number/유출 신고/72시간 이내;정보주체에게 알립니다.",
                "big-number/의무고용률/3.1%",
                "big-number/과태료/5,000만 원",
                "steps/사고 대응/1. 멈춥니다;2. 알립니다;3. 기록합니다",
                "steps/사고 대응/① 멈춥니다;② 알립니다",
                "steps/Response/Step 1: Stop;Step 2: Call",
                "checklist/퇴근 전/☐ 서류를 치웠다;☑ 화면을 잠갔다",
                "checklist/퇴근 전/[ ] 서류를 치웠다;[x] 화면을 잠갔다",
                "warning/경고: 전원을 켜지 마십시오/덮개를 열지 않습니다.",
                "warning/절대 혼자 들어가지 않습니다/둘이 들어갑니다.",
                "code/규칙/if (open) {;    stop();;}",
                "code/설치/sudo apt install lectern;lectern check script.json(1)",
                "summary/오늘의 정리/최소한만;나누어서"
            })
    void theContentAsksForALayout(String layout, String title, String lines) {
        String[] typed =
                lines == null ? new String[0] : lines.replace(";;", ";\u0000").split(";(?!\u0000)", -1);
        for (int i = 0; i < typed.length; i++) {
            typed[i] = typed[i].replace("\u0000", "");
        }
        assertThat(chosen(PLAIN, Drawn.scene(null, title, typed), PLAIN).get(1).id())
                .isEqualTo(layout);
    }

    @Test
    void aSceneThatAsksIsAQuestionWhereverItStands() {
        Scene asking = Drawn.asking("q", "경고", Question.BLANK.withText("무엇입니까?"));
        assertThat(chosen(asking, asking, asking)).containsOnly(SlideLayout.QUESTION);
        assertThat(chosen(PLAIN, Drawn.scene(SlideLayout.QUESTION, "제목", "하나", "둘"), PLAIN)
                        .get(1))
                .isEqualTo(SlideLayout.BULLETS);
        // it is no chapter either
        assertThat(Drawn.content(Drawn.script(PLAIN, asking, PLAIN), 2).chapter())
                .isEmpty();
    }

    @Test
    void theFirstSceneIsATitleAndTheLastOfThreeAnEnd() {
        assertThat(chosen(PLAIN, PLAIN, PLAIN))
                .containsExactly(SlideLayout.TITLE, SlideLayout.BULLETS, SlideLayout.END);
        assertThat(chosen(PLAIN, PLAIN)).containsExactly(SlideLayout.TITLE, SlideLayout.BULLETS);
    }

    @Test
    void aPictureWithLittleTextFillsThePage() {
        Scene picture = Drawn.pictureScene(null, "제목", "a.png", "한 줄");
        Scene words = Drawn.pictureScene(null, "제목", "a.png", "한 줄", "또 한 줄");

        assertThat(chosen(picture, words, PLAIN))
                .containsExactly(SlideLayout.FULL_PICTURE, SlideLayout.PICTURE_TEXT, SlideLayout.END);
    }

    @Test
    void aNamedLayoutIsTakenAsItIs() {
        for (SlideLayout layout :
                List.of(SlideLayout.QUOTE, SlideLayout.SECTION, SlideLayout.WARNING, SlideLayout.END)) {
            assertThat(chosen(Drawn.scene(layout, "제목", "한 줄"))).containsExactly(layout);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PICTURE_TEXT,slide.needs-picture",
        "FULL_PICTURE,slide.needs-picture",
        "TABLE,slide.needs-table",
        "COMPARE,slide.needs-sides",
        "BIG_NUMBER,slide.needs-number",
        "STEPS,slide.needs-lines",
        "SUMMARY,slide.needs-lines"
    })
    void aNamedLayoutThatCannotBeFilledBecomesAListAndSaysWhy(SlideLayout layout, String key) throws Exception {
        Scene scene = Drawn.scene(layout, "제목", "한 줄뿐입니다");

        assertThat(chosen(scene)).containsExactly(SlideLayout.BULLETS);
        assertThat(Drawn.slide(scene).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.field()).isEqualTo("layout");
            assertThat(finding.message().key()).isEqualTo(key);
            assertThat(finding.message().arguments()).startsWith(layout.id(), "bullets");
        });
    }

    @Test
    void codeWithoutLinesSaysHowManyItNeeds() throws Exception {
        assertThat(Drawn.slide(Drawn.scene(SlideLayout.CODE, "제목")).findings())
                .extracting(finding -> finding.message())
                .containsExactly(Message.of("slide.needs-lines", "code", "bullets", 1));
    }

    private static List<SlideLayout> chosen(Scene... scenes) {
        Script script = Drawn.script(scenes);
        List<SlideLayout> layouts = new ArrayList<>();
        for (int i = 0; i < scenes.length; i++) {
            layouts.add(LayoutChooser.choose(script, i).layout());
        }
        return layouts;
    }
}
