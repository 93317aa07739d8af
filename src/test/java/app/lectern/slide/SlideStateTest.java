package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.script.Script;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.pipeline.SlideState;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT) // it computes, and shares nothing
class SlideStateTest {
    @TempDir
    Path pictures;

    @ParameterizedTest
    @CsvSource({"calm,960,540", "bold,960,540", "warm,960,540", "calm,540,960", "bold,540,960", "warm,540,540"})
    void linesComeIntoTheirKeptRoom(String theme, int width, int height) throws Exception {
        SamplePictures.write(pictures);
        Script script = SampleCourses.of(theme);
        for (int i = 0; i < script.scenes().size(); i++) {
            int lines = script.scenes().get(i).onScreenText().size();
            DrawnText after = draw(script, i, width, height, SlideState.WHOLE);
            for (int shown = lines - 1; shown >= 0; shown--) {
                DrawnText before = draw(script, i, width, height, new SlideState(shown, SlideState.NONE, 0));

                assertThat(after.bounds())
                        .as("%s, %d lines", script.scenes().get(i).id(), shown)
                        .containsAll(before.bounds());
                assertThat(before.words().size())
                        .isLessThanOrEqualTo(after.words().size());
                assertSame(
                        before.bounds(), before.slide().image(), after.slide().image());
                after = before;
            }
            if (lines > 0) {
                assertThat(after.words())
                        .hasSizeLessThan(draw(script, i, width, height, SlideState.WHOLE)
                                .words()
                                .size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"calm,960,540", "bold,960,540", "warm,960,540", "calm,540,960", "bold,540,540", "warm,540,960"})
    void theSpokenLineIsEmphasisedInItsPlace(String theme, int width, int height) throws Exception {
        SamplePictures.write(pictures);
        Script script = SampleCourses.of(theme);
        for (int i = 0; i < script.scenes().size(); i++) {
            DrawnText whole = draw(script, i, width, height, SlideState.WHOLE);
            int lines = script.scenes().get(i).onScreenText().size();
            for (int spoken = 0; spoken < lines; spoken++) {
                DrawnText state = draw(script, i, width, height, new SlideState(lines, spoken, 0));

                assertThat(state.bounds()).isEqualTo(whole.bounds());
                boolean row = SpokenRows.of(Drawn.content(script, i)).contains(spoken);
                assertThat(same(state.slide().image(), whole.slide().image()))
                        .as("%s, line %d", script.scenes().get(i).id(), spoken)
                        .isEqualTo(!row);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"calm,960,540", "bold,540,960", "warm,540,540"})
    void theTimeToThinkIsCountedWhileAllElseStands(String theme, int width, int height) throws Exception {
        Script script = SampleCourses.of(theme);
        int index = script.scenes()
                .indexOf(script.scenes().stream()
                        .filter(scene -> scene.question() != null)
                        .findFirst()
                        .orElseThrow());
        BufferedImage before =
                draw(script, index, width, height, SlideState.WHOLE).slide().image();
        BufferedImage last = before;
        for (int left = 5; left >= 0; left--) {
            DrawnText counting = draw(script, index, width, height, new SlideState(99, SlideState.NONE, 0, left));
            BufferedImage now = counting.slide().image();
            assertThat(same(now, last)).as("%d seconds", left).isFalse();
            // below the line with the count nothing moves
            Rectangle2D below = new Rectangle2D.Double(0, height * 0.24, width, height * 0.7);
            assertSame(List.of(below), now, before);
            last = now;
        }
    }

    private DrawnText draw(Script script, int index, int width, int height, SlideState state) throws Exception {
        return DrawnText.of(new SlideRenderer.Request(script, index, pictures, width, height, state));
    }

    private static void assertSame(List<Rectangle2D> areas, BufferedImage one, BufferedImage other) {
        for (Rectangle2D area : areas) {
            var pixels = area.getBounds();
            for (int y = pixels.y; y < pixels.y + pixels.height; y++) {
                for (int x = pixels.x; x < pixels.x + pixels.width; x++) {
                    assertThat(one.getRGB(x, y)).isEqualTo(other.getRGB(x, y));
                }
            }
        }
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return Drawn.psnr(one, other) > 130;
    }
}
