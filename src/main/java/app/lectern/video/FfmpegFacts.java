package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avutil.av_version_info;
import static org.bytedeco.ffmpeg.global.avutil.avutil_license;

import app.lectern.ffmpeg.NativeFfmpeg;
import app.lectern.pipeline.RenderStepException;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/**
 * What the FFmpeg of this process is and can do.
 *
 * @param version such as {@code 8.1.2}
 * @param licence such as {@code GPL version 3 or later}
 * @param h264Encoder whether libx264 is built in
 * @param aacEncoder whether the AAC encoder is built in
 */
public record FfmpegFacts(String version, String licence, boolean h264Encoder, boolean aacEncoder) {
    /**
     * Loads FFmpeg, if need be, and asks it. Thread-safe.
     *
     * @throws RenderStepException {@code video.native-missing} when there is no FFmpeg for this machine
     */
    public static FfmpegFacts read() throws RenderStepException {
        NativeFfmpeg.load();
        try (BytePointer version = av_version_info();
                BytePointer licence = avutil_license()) {
            return new FfmpegFacts(version.getString(), licence.getString(), hasEncoder("libx264"), hasEncoder("aac"));
        }
    }

    private static boolean hasEncoder(String name) {
        return !Pointer.isNull(avcodec_find_encoder_by_name(name));
    }
}
