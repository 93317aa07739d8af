package app.lectern.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avfilter;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;

/**
 * Brings FFmpeg's shared libraries into this process, once.
 *
 * <p>JavaCPP unpacks them to {@code ~/.javacpp/cache} and guards that with a file lock, which keeps processes apart but
 * makes a second thread fail with OverlappingFileLockException. So all libraries are loaded here, by one thread, before
 * any other class touches FFmpeg. JavaCPP's {@code pathsFirst} stays off: with it, a libavcodec of the
 * system would be taken instead of the one these bindings were made for.
 */
public final class NativeFfmpeg {
    private static final List<Class<?>> LIBRARIES =
            List.of(avutil.class, swresample.class, swscale.class, avcodec.class, avformat.class, avfilter.class);
    private static boolean loaded;

    private NativeFfmpeg() {}

    /**
     * Loads the libraries unless they are there. Thread-safe.
     *
     * @throws RenderStepException {@code video.native-missing} when there are none for this machine
     */
    public static synchronized void load() throws RenderStepException {
        if (loaded) {
            return;
        }
        try {
            loadWhileNobodyUnpacks(Loader.getCacheDir().toPath().resolve(".lectern-lock"));
        } catch (IOException | LinkageError e) {
            throw new RenderStepException(Message.of("video.native-missing", String.valueOf(e.getMessage())), e);
        }
        // every failure is told by an exception; FFmpeg's own lines would go past the log to the terminal
        av_log_set_level(AV_LOG_QUIET);
        loaded = true;
    }

    private static void loadWhileNobodyUnpacks(Path lockFile) throws IOException {
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = channel.lock()) {
            LIBRARIES.forEach(Loader::load);
        }
    }
}
