package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_configuration;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_version;

import org.bytedeco.javacpp.BytePointer;

/** Which FFmpeg this is: another one may code the same pictures otherwise. */
final class FfmpegBuild {
    private FfmpegBuild() {}

    static String id() {
        try (BytePointer configuration = avcodec_configuration()) {
            return avcodec_version() + " " + configuration.getString().hashCode();
        }
    }
}
