package app.lectern.video;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files that are there only when they are whole. */
final class PartFile {
    /** Writes the file. */
    @FunctionalInterface
    interface Writing {
        void to(Path part) throws RenderStepException, IOException;
    }

    private PartFile() {}

    /** Writes to {@code .name.part} beside the target, which becomes the target in the end; on any failure nothing stays. */
    static void write(Path target, CancellationToken token, Writing writing) throws RenderStepException {
        Path part = target.resolveSibling("." + FileName.of(target) + ".part");
        try {
            writing.to(part);
            Files.move(part, target);
        } catch (IOException e) {
            token.throwIfCanceled();
            throw notWritten(target, e);
        } catch (RenderStepException e) {
            // FFmpeg reports the interruption that a cancelled token causes as a failure
            token.throwIfCanceled();
            throw e;
        } finally {
            delete(part);
        }
    }

    static RenderStepException notWritten(Path target, IOException e) {
        return new RenderStepException(Message.of("video.not-written", FileName.of(target), e.toString()), e);
    }

    static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // what brought us here says more; a left-over is overwritten by the next attempt
        }
    }
}
