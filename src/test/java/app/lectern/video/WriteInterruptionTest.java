package app.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.pipeline.CancellationToken;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class WriteInterruptionTest {
    /** JavaCPP itself has ten native functions of a kind. */
    private static final int FILES = 40;

    @Test
    void manyFilesAreWrittenAtOnceAndEachAsksForItself() {
        List<CancellationToken> tokens =
                IntStream.range(0, FILES).mapToObj(_ -> new CancellationToken()).toList();
        List<AVIOInterruptCB> asked =
                tokens.stream().map(WriteInterruptionTest::asked).toList();
        tokens.get(3).cancel();
        assertThat(asked.stream().map(WriteInterruptionTest::answer).toList())
                .containsExactlyElementsOf(
                        IntStream.range(0, FILES).mapToObj(i -> i == 3 ? 1 : 0).toList());
        assertThat(asked.stream().map(WriteInterruptionTest::function).distinct())
                .hasSize(1)
                .doesNotContain(0L);
    }

    @Test
    void whatIsClosedIsNotStopped() {
        CancellationToken token = new CancellationToken();
        AVIOInterruptCB interrupt = new AVIOInterruptCB();
        WriteInterruption interruption = new WriteInterruption(token);
        interruption.askedBy(interrupt);
        Pointer file = new Pointer(interrupt.opaque());
        interruption.close();
        interruption.close();
        token.cancel();
        assertThat(interrupt.callback().call(file)).isZero();
    }

    private static AVIOInterruptCB asked(CancellationToken token) {
        AVIOInterruptCB interrupt = new AVIOInterruptCB();
        new WriteInterruption(token).askedBy(interrupt);
        return interrupt;
    }

    private static int answer(AVIOInterruptCB interrupt) {
        return interrupt.callback().call(interrupt.opaque());
    }

    /** The address of the native function, which is the first field. */
    private static long function(AVIOInterruptCB interrupt) {
        return new LongPointer(interrupt).get(0);
    }
}
