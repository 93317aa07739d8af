package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Scene;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlideTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"2 * 3 = 6", "3*4*5", "010-****-1234", "* 각주", "가 * 나 * 다", "*필수, *선택", "**굵게**"})
    void literalAsterisksSurvive(String text) {
        assertThat(Markup.spans(text)).containsExactly(new Markup.Span(text, false));
    }

    @Test
    void wordsBetweenAsterisksAreEmphasised() {
        assertThat(Markup.spans("Windows는 *Win+L*을, Mac은 *Ctrl+Cmd+Q*"))
                .filteredOn(Markup.Span::emphasised)
                .extracting(Markup.Span::text)
                .containsExactly("Win+L", "Ctrl+Cmd+Q");
    }

    @ParameterizedTest
    @CsvSource({"수, 있습니다", "5일, 이내", "및, 이용", "10, 명", "지켜야, 합니다", "확인하는, 것"})
    void wordsThatBelongTogetherStayOnOneLine(String before, String after) {
        List<LineBreaker.Piece> pieces = new ArrayList<>();
        for (String word : List.of("개인정보를", "안전하게", before, after, "반드시", "확인합니다")) {
            pieces.add(new LineBreaker.Piece(word, word.length() * 10, 5, false));
        }
        for (int measure = 110; measure < 300; measure += 5) {
            List<Integer> ends = LineBreaker.breaks(pieces, measure, true);
            assertThat(ends).as("measure %d", measure).doesNotContain(3).endsWith(6);
        }
    }

    @Test
    void aNewLineBreaksTheLine() {
        TextBlock block =
                new Typesetter(new FontBook(Drawn.CALM.lettering())).set("개인정보 보호,\n일상의 습관", TypeStyle.DISPLAY, 5000);

        assertThat(block.lineCount()).isEqualTo(2);
    }

    @Test
    void addressesBreakAtTheirJoints() {
        String address = "https://www.example.com/training/security/documents/overview.html";
        TextBlock block = new Typesetter(new FontBook(Drawn.CALM.lettering()))
                .set(address, TypeStyle.LEAD, 700, Tokenizer.Breaking.LETTERS);

        assertThat(block.lineCount()).isGreaterThan(1);
        assertThat(block.tooWide()).isFalse();
        assertThat(block.width()).isLessThanOrEqualTo(700);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "안녕하세요. 보안교육입니다.|안녕하세요. 보안교육입니다.",
                "버전 3.5를 씁니다.|버전 3.5를 씁니다.",
                "안녕하십니까. 지금부터 개인정보 보호 교육을 시작하겠습니다. 이 과정은 모든 임직원이 들어야 합니다.|안녕하십니까. 지금부터 개인정보 보호 교육을 시작하겠습니다."
            })
    void theNarrationsFirstSentencesMakeAHeading(String narration, String heading) {
        assertThat(NarrationHeading.of(narration)).isEqualTo(heading);
    }

    @Test
    void aLongFirstSentenceEndsAtAWord() {
        String heading = NarrationHeading.of("산업 현장에서는 작은 부주의가 큰 사고로 이어지므로 ".repeat(5));

        assertThat(heading).hasSizeLessThanOrEqualTo(80).endsWith("…");
        assertThat("산업 현장에서는 작은 부주의가 큰 사고로 이어지므로 ".repeat(5)).startsWith(heading.replace("…", " "));
    }

    @Test
    void bulletsThatAuthorsTypeAreNotDoubled() {
        Scene dashed = Drawn.scene(null, "제목", "- 하나", "• 둘");
        Scene counted = Drawn.scene(null, "제목", "1. 하나", "2. 둘");
        Scene years = Drawn.scene(null, "제목", "19. 하나", "20. 둘");

        assertThat(texts(dashed)).containsExactly("하나", "둘");
        assertThat(texts(counted)).containsExactly("하나", "둘");
        assertThat(texts(years)).containsExactly("19. 하나", "20. 둘");
    }

    private static List<String> texts(Scene scene) {
        return Drawn.content(Drawn.script(scene), 0).lines().stream()
                .map(SlideText::text)
                .toList();
    }
}
