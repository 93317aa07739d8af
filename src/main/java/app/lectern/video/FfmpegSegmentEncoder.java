package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes segments with one of FFmpeg's encoders: what changes in a picture after the first. Owned by one thread. */
final class FfmpegSegmentEncoder implements SegmentEncoder {
    /** Changes with everything that codes the same pictures otherwise than before. */
    private static final String CODED_AS = "segment 2";

    private final H264Codec codec;
    private final VideoFormat format;
    private final RecentPlanes recent;
    private @Nullable PictureFrames frames;

    FfmpegSegmentEncoder(H264Codec codec, VideoFormat format, RecentPlanes recent) {
        this.codec = codec;
        this.format = format;
        this.recent = recent;
    }

    @Override
    public String settings(Segment segment) {
        return String.join(
                "\n",
                CODED_AS,
                codec.encoder(),
                FfmpegBuild.id(),
                codec.options(segment.coding()).toString(),
                String.valueOf(codec.quantiser(segment.coding())));
    }

    @Override
    public CodedSegment code(Segment segment, CancellationToken token) throws RenderStepException {
        try (PictureEncoder encoder = new PictureEncoder(codec, format, segment.coding())) {
            List<byte[]> pictures = new ArrayList<>();
            for (Shot shot : segment.shots()) {
                token.throwIfCanceled();
                pictures.add(encoder.code(frames().of(shot.picture())));
            }
            return new CodedSegment(encoder.parameterSets(), pictures);
        }
    }

    /** Made when the first picture is needed: a scene that is kept whole needs none. */
    private PictureFrames frames() throws RenderStepException {
        PictureFrames known = frames;
        if (known == null) {
            known = new PictureFrames(format, recent);
            frames = known;
        }
        return known;
    }

    @Override
    public void close() {
        if (frames != null) {
            frames.close();
        }
    }
}
