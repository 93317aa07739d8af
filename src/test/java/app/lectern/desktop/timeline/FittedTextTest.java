package app.lectern.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class FittedTextTest {
    private static final Font FONT = Font.font(12);

    private final FittedText fitted = new FittedText();

    private static double width(String text) {
        Text measure = new Text(text);
        measure.setFont(FONT);
        return measure.getLayoutBounds().getWidth();
    }

    @Test
    void whatFitsStaysAndWhatDoesNotEndsInAnEllipsis() {
        String text = "Check the recipient twice";
        assertThat(fitted.of(text, FONT, width(text))).isEqualTo(text);
        assertThat(fitted.of(text, FONT, width(text) - 1))
                .startsWith("Check the recipient")
                .endsWith("…");
        assertThat(fitted.of(text, FONT, width("Check the…"))).isEqualTo("Check the…");
        assertThat(fitted.of(text, FONT, width("C…") - 1)).isEmpty();
        assertThat(fitted.of(text, FONT, -5)).isEmpty();
        assertThat(fitted.of("", FONT, 20)).isEmpty();
    }

    @Test
    void aNarrationIsOneLineAndNoLetterIsTorn() {
        assertThat(fitted.of("one\ntwo", FONT, 200)).isEqualTo("one two");
        String hearts = "👩‍🏫".repeat(2_000);
        String cut = fitted.of(hearts, FONT, 100);
        assertThat(cut).endsWith("…");
        assertThat((cut.length() - 1) % "👩‍🏫".length()).isZero();
    }
}
