package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Look;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.pipeline.SlideRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The most that a script may hold, in every layout and shape. */
@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class EveryLayoutOverflowTest {
    private static final String SENTENCE = "산업 현장에서는 작은 부주의가 큰 사고로 이어지므로 보호구의 상태를 먼저 확인합니다. ";
    private static final int[][] SHAPES = {{960, 540}, {540, 960}, {540, 540}};

    @TempDir
    Path pictures;

    @ParameterizedTest
    @EnumSource(value = SlideLayout.class, names = "PICTURE_ONLY", mode = EnumSource.Mode.EXCLUDE)
    void theLongestTextsStayInsideAndAreReported(SlideLayout layout) throws Exception {
        for (DrawnText text :
                drawn(layout, SENTENCE.repeat(5).substring(0, 200), lines(layout, SENTENCE.repeat(10), 20))) {
            assertThat(text.slide().findings())
                    .extracting(finding -> finding.message().key())
                    .contains("slide.overflow");
        }
    }

    @ParameterizedTest
    @EnumSource(value = SlideLayout.class, names = "PICTURE_ONLY", mode = EnumSource.Mode.EXCLUDE)
    void longWordsStayInside(SlideLayout layout) throws Exception {
        drawn(layout, "Pneumonogy".repeat(10), lines(layout, "Pneumonogy".repeat(8), 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 7, 12, 20})
    void anyNumberOfShortLinesFits(int count) throws Exception {
        for (SlideLayout layout :
                List.of(SlideLayout.BULLETS, SlideLayout.CHECKLIST, SlideLayout.SUMMARY, SlideLayout.STEPS)) {
            for (DrawnText text : drawn(layout, "점검 항목", lines(layout, "작업 전 확인할 항목", count))) {
                assertThat(text.slide().findings())
                        .extracting(finding -> finding.message().key())
                        .doesNotContain("slide.overflow");
            }
        }
    }

    private static Question asking(String text, List<String> options) {
        List<String> most = options.subList(0, Math.min(options.size(), ScriptLimits.OPTIONS));
        return new Question(Question.Kind.MULTIPLE, text, most, List.of(0), "", 60);
    }

    @Test
    void anyQuestionOfUsualLengthFits() throws Exception {
        for (int options = 2; options <= ScriptLimits.OPTIONS; options++) {
            for (DrawnText text : drawn(
                    SlideLayout.QUESTION,
                    "작업을 시작하기 전에 가장 먼저 확인해야 하는 것은 무엇입니까?",
                    lines(SlideLayout.QUESTION, "안전대를 걸 곳이 있는지 확인한다", options))) {
                assertThat(text.slide().findings()).isEmpty();
            }
        }
    }

    private static List<String> lines(SlideLayout layout, String text, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String half = text.substring(0, text.length() / 2);
            lines.add(
                    switch (layout) {
                        case TABLE, COMPARE -> half + " | " + half;
                        case BIG_NUMBER -> i == 0 ? "1,234,567,890 " + text.substring(0, 20) : text;
                        case QUOTE -> i == count - 1 ? "— " + text : text;
                        default -> text;
                    });
        }
        return lines;
    }

    private List<DrawnText> drawn(SlideLayout layout, String title, List<String> lines) throws Exception {
        List<DrawnText> all = new ArrayList<>();
        boolean picture = layout == SlideLayout.PICTURE_TEXT || layout == SlideLayout.FULL_PICTURE;
        if (picture) {
            SamplePictures.write(pictures);
        }
        Scene scene = layout == SlideLayout.QUESTION
                ? Drawn.asking("q", title, asking(title, lines))
                : Drawn.pictureScene(layout, title, picture ? "desk.png" : null, lines.toArray(String[]::new));
        for (int i = 0; i < SHAPES.length; i++) {
            String theme = SampleCourses.themes().get(i);
            int[] shape = SHAPES[i];
            Look look = new Look(theme, Look.DEFAULT.transition(), false, true, true, Look.Subtitles.TRACK);
            Script script = new Script(
                    title, "ko", look, Soundtrack.NONE, Spoken.DEFAULT, List.of(), Script.PASS_MARK, List.of(scene));
            DrawnText text = DrawnText.of(new SlideRenderer.Request(script, 0, pictures, shape[0], shape[1]));
            assertStaysInside(theme, text, shape[0], shape[1]);
            all.add(text);
        }
        return all;
    }

    private static void assertStaysInside(String theme, DrawnText text, int width, int height) {
        assertThat(text.bounds())
                .as("%s %d x %d", theme, width, height)
                .isNotEmpty()
                .allMatch(word -> word.getMinX() >= width * 0.03 && word.getMaxX() <= width * 0.965)
                .allMatch(word -> word.getMinY() >= height * 0.04)
                .allMatch(word -> word.getMaxY() <= height * 0.87 || word.getMinY() >= height * 0.945);
    }
}
