package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderJobStatus;
import app.lectern.domain.render.RenderStep;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever step a render is in, the panel cancels it, and the row says so. */
class CancelPanelWindowTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource(RenderStep.class)
    void theRowSaysSo(RenderStep step) throws Exception {
        try (StudioFixture studio = StudioFixture.open(root);
                HeldRender held = new HeldRender(studio.lectern(), step)) {
            assertThat(held).isNotNull();
            RenderJob job = RenderedVideos.render(studio, "v", "안전하게 보관하기");
            studio.key(KeyCode.DIGIT4, true);
            studio.see(word(step) + " 0 %");
            studio.press("취소");
            if (step.from() > 50) {
                studio.see("계속 렌더");
            }
            long pressed = System.nanoTime();
            if (step.from() > 50) {
                studio.press("렌더 취소");
            }
            studio.see("취소됨");
            System.out.printf("%s: the row says so after %d ms%n", step, (System.nanoTime() - pressed) / 1_000_000);
            assertThat(RenderedVideos.job(studio, job).status()).isEqualTo(RenderJobStatus.CANCELED);
            assertThat(RenderedVideos.job(studio, job).step()).isEqualTo(step);
            assertThat(studio.sees("진행 중")).isFalse();
        }
    }

    private static String word(RenderStep step) {
        return new Words(Locale.KOREAN).of("step." + step.name());
    }
}
