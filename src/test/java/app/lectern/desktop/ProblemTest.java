package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-02T14:20:00+09:00");

    @ParameterizedTest
    @ValueSource(strings = {"/work/video.mp4: No space left on device", "There is not enough space on the disk"})
    void aFullDiskIsToldInTheLanguageOfTheWindow(String said) {
        UncheckedIOException failure = new UncheckedIOException(new IOException(said));
        assertThat(Problem.of(new Words(Locale.KOREAN), failure, NOW).happened())
                .contains("디스크가 가득 차서");
        assertThat(Problem.of(new Words(Locale.ENGLISH), failure, NOW).happened())
                .contains("the disk is full");
    }
}
