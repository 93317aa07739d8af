package app.lectern.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;

import app.lectern.ffmpeg.Av;
import app.lectern.pipeline.RenderStepException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bytedeco.javacpp.Pointer;

/**
 * The encoders of pictures that FFmpeg may have, the better first. All make streams of CAVLC with one reference picture
 * and without B pictures: what {@link app.lectern.video.h264.PictureSequence} can join, and what every decoder takes.
 */
enum H264Codec {
    /** In FFmpeg's GPL builds. Its {@code stitchable} keeps the quantiser out of the parameter sets. */
    X264("libx264") {
        @Override
        Map<String, String> options(Coding coding) {
            String search = switch (coding) {
                case STILL -> ":me=dia:subme=0";
                case FADE -> ":me=dia:subme=0:partitions=none";
                case MOTION -> "";
            };
            Map<String, String> options = new LinkedHashMap<>();
            options.put("preset", coding == Coding.MOTION ? "veryfast" : "superfast");
            options.put("forced-idr", "1");
            options.put(
                    "x264-params",
                    "qp=" + quantiser(coding)
                            + ":ipratio=1.0:stitchable=1:cabac=0:8x8dct=1:bframes=0:weightp=0:ref=1:keyint=infinite"
                            + ":scenecut=0:rc-lookahead=0:sync-lookahead=0:sliced-threads=0:mbtree=0:force-cfr=1"
                            + search);
            return options;
        }
    },

    /** In FFmpeg's LGPL builds. */
    OPENH264("libopenh264") {
        @Override
        Map<String, String> options(Coding coding) {
            return Map.of("rc_mode", "off", "profile", "constrained_baseline", "allow_skip_frames", "0");
        }
    };

    private final String encoder;

    H264Codec(String encoder) {
        this.encoder = encoder;
    }

    abstract Map<String, String> options(Coding coding);

    /** FFmpeg's name of the encoder. */
    String encoder() {
        return encoder;
    }

    /**
     * A fixed quantiser needs no look ahead, and no picture looks worse for those before it. What is seen for a
     * twenty-fifth of a second may be coarser. Stills are so fine that no decoder smooths the edges between their blocks
     * (table 8-16 of H.264 has zeros below 16), which would cost small letters 8 dB.
     */
    int quantiser(Coding coding) {
        return switch (coding) {
            case STILL -> 15;
            case FADE -> 26;
            case MOTION -> 23;
        };
    }

    boolean isThere() {
        return !Pointer.isNull(avcodec_find_encoder_by_name(encoder));
    }

    /** The best encoder there is. */
    static H264Codec best() throws RenderStepException {
        return Arrays.stream(values())
                .filter(H264Codec::isThere)
                .findFirst()
                .orElseThrow(() -> Av.failed("H.264", "Encoder not found"));
    }
}
