package app.lectern.video;

import app.lectern.pipeline.CancellationToken;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bytedeco.ffmpeg.avformat.AVIOInterruptCB;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * Asks for FFmpeg whether a file that is written is still wanted; so its own loops over the file end too, the longest of
 * which rewrites it to bring moov to the front. Thread-safe.
 *
 * <p>There is one native function for all files. JavaCPP gives such functions away without a lock: two that are made at the
 * same moment can be the same one, and it ends the program when it is called for the file that was closed first.
 */
final class WriteInterruption implements AutoCloseable {
    private static final Asked ASKED = new Asked();

    private final BytePointer file = new BytePointer(1);

    /** Ends what is written when the token is cancelled, until this is closed. */
    WriteInterruption(CancellationToken token) {
        ASKED.tokens.put(file.address(), token);
    }

    /** Lets FFmpeg ask. */
    void askedBy(AVIOInterruptCB interrupt) {
        interrupt.callback(ASKED).opaque(file);
    }

    @Override
    public void close() {
        if (!file.isNull()) {
            ASKED.tokens.remove(file.address());
            file.close();
        }
    }

    private static final class Asked extends AVIOInterruptCB.Callback_Pointer {
        private final Map<Long, CancellationToken> tokens = new ConcurrentHashMap<>();

        @Override
        public int call(Pointer opaque) {
            CancellationToken token = tokens.get(opaque.address());
            return token != null && token.isCanceled() ? 1 : 0;
        }
    }
}
