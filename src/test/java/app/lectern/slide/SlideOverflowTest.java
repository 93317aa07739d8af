package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.SlideLayout;
import app.lectern.pipeline.SlideRenderer;
import java.awt.Rectangle;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class SlideOverflowTest {
    private static final String SENTENCE = "산업 현장에서는 작은 부주의가 큰 사고로 이어지므로 보호구의 상태를 먼저 확인합니다. ";
    private static final String LONG_TITLE = SENTENCE.repeat(5).substring(0, 200);
    private static final String LONG_LINE = SENTENCE.repeat(12).substring(0, 500);
    private static final String LONG_WORD = "Pneumonogy".repeat(10);

    @ParameterizedTest
    @EnumSource(
            value = SlideLayout.class,
            names = {"TITLE", "BULLETS", "END"})
    void theLongestTextsStayInsideAndAreReported(SlideLayout layout) throws Exception {
        SlideRenderer.Slide slide = Drawn.slide(Drawn.scene(layout, LONG_TITLE, lines(20, LONG_LINE)));

        assertStaysInside(slide, layout);
        assertThat(slide.findings())
                .extracting(finding -> finding.message().key())
                .containsOnly("slide.overflow");
        assertThat(slide.findings()).extracting(Finding::field).contains("on_screen_text[19]");
    }

    @ParameterizedTest
    @EnumSource(
            value = SlideLayout.class,
            names = {"TITLE", "BULLETS", "END"})
    void wordsLongerThanTheLineAreBrokenAndComplete(SlideLayout layout) throws Exception {
        SlideRenderer.Slide slide = Drawn.slide(Drawn.scene(layout, LONG_WORD, LONG_WORD, "*" + LONG_WORD + "*은"));

        assertStaysInside(slide, layout);
        assertThat(slide.findings()).isEmpty();
    }

    @Test
    void twentyShortLinesFit() throws Exception {
        SlideRenderer.Slide slide = Drawn.slide(Drawn.scene(SlideLayout.BULLETS, "점검 항목", lines(20, "작업 전 확인할 항목")));

        assertStaysInside(slide, SlideLayout.BULLETS);
        assertThat(slide.findings()).isEmpty();
    }

    @Test
    void aReportNamesTheTextInBrief() throws Exception {
        Scene scene = Drawn.scene(SlideLayout.BULLETS, "제목", lines(3, LONG_LINE.repeat(3)));

        Finding finding = Drawn.slide(scene).findings().getFirst();

        assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
        assertThat(finding.sceneIndex()).isZero();
        assertThat(finding.sceneId()).isEqualTo("s");
        assertThat(finding.field()).isEqualTo("on_screen_text[0]");
        assertThat((String) finding.message().arguments().getFirst())
                .startsWith("산업 현장에서는")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(40);
    }

    @Test
    void lettersTheFontsLackAreNamedAndLeaveAVisibleMark() throws Exception {
        Scene scene = Drawn.scene(SlideLayout.BULLETS, "안전 👍🏽 제일", "확인 ᄒᆞᆫ글", "글");

        SlideRenderer.Slide slide = Drawn.slide(scene);

        assertThat(slide.findings())
                .extracting(Finding::field, Finding::message)
                .containsExactly(
                        tuple("title", Message.of("slide.emoji", "👍🏽")),
                        tuple("on_screen_text[0]", Message.of("slide.missing-glyphs", "ᄒᆞᆫ")));
        assertThat(Drawn.psnr(
                        slide.image(),
                        Drawn.slide(Drawn.scene(SlideLayout.BULLETS, "안전 □ 제일", "확인 □글", "글"))
                                .image()))
                .isGreaterThan(130);
    }

    @Test
    void hanjaAndSymbolsComeFromOtherFonts() throws Exception {
        Scene scene = Drawn.scene(SlideLayout.BULLETS, "個人情報 보호", "☎ 119에 알립니다 ✔", "℃ ㎡ ① → ★");

        assertThat(Drawn.slide(scene).findings()).isEmpty();
        assertThat(Drawn.psnr(
                        Drawn.image(scene, 1080),
                        Drawn.image(Drawn.scene(SlideLayout.BULLETS, "□□□□ 보호", "□ 119에 알립니다 □", "℃ ㎡ ① → ★"), 1080)))
                .isLessThan(60);
    }

    @Test
    void signsThatAreNeverSeenAreNoReasonToComplain() throws Exception {
        Scene scene = Drawn.scene(SlideLayout.BULLETS, "보이지\u200B 않는\uFEFF 글자", "줄\u00AD임", "★\uFE0E");

        assertThat(Drawn.slide(scene).findings()).isEmpty();
    }

    private static void assertStaysInside(SlideRenderer.Slide slide, SlideLayout layout) {
        boolean cover = layout != SlideLayout.BULLETS;
        int artwork = cover ? 1200 : 1920;
        Rectangle ink = Drawn.ink(slide.image(), new Rectangle(0, 0, artwork, 1020));
        assertThat(ink.x).isGreaterThanOrEqualTo(90);
        assertThat(ink.y).isGreaterThanOrEqualTo(140);
        assertThat(ink.getMaxX()).isLessThanOrEqualTo(cover ? 1110 : 1826);
        assertThat(ink.getMaxY()).isLessThanOrEqualTo(929);
        assertThat(ink.height).isGreaterThan(200);
    }

    private static String[] lines(int count, String text) {
        String[] lines = new String[count];
        Arrays.fill(lines, text);
        return lines;
    }
}
