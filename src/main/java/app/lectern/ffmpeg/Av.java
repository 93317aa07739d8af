package app.lectern.ffmpeg;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import app.lectern.domain.Message;
import app.lectern.pipeline.RenderStepException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bytedeco.javacpp.Pointer;

/** FFmpeg's answers and names, in Java's terms. */
public final class Av {
    private Av() {}

    /**
     * Passes an answer on unless it is one of FFmpeg's negative error numbers.
     *
     * @param what the part that answered, as a technical name that needs no translation
     * @throws RenderStepException {@code video.encoder-failed} with FFmpeg's own reason
     */
    public static int check(int answer, String what) throws RenderStepException {
        if (answer < 0) {
            throw failed(what, error(answer));
        }
        return answer;
    }

    /** Passes a freshly allocated object on unless FFmpeg found no memory for it. */
    public static <P extends Pointer> P allocated(P pointer, String what) throws RenderStepException {
        if (Pointer.isNull(pointer)) {
            throw failed(what, "Cannot allocate memory");
        }
        return pointer;
    }

    /** A failure {@code video.encoder-failed} of a part of FFmpeg. */
    public static RenderStepException failed(String what, String reason) {
        return new RenderStepException(Message.of("video.encoder-failed", what, reason));
    }

    /** FFmpeg's words for an error number, in English. */
    public static String error(int answer) {
        byte[] text = new byte[256];
        av_strerror(answer, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** A file as FFmpeg wants it; with its protocol named, so that no colon in a name is taken for one. */
    public static String url(Path file) {
        return "file:" + file.toAbsolutePath();
    }
}
