package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.Fingerprint;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Codes the segments of a scene, or takes them from the cache. Owned by one thread. */
final class SegmentCoder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentCoder.class);

    /** Changes with everything that codes the same pictures otherwise than before. */
    private static final String CODED_AS = "segment 1";

    private final H264Codec codec;
    private final VideoFormat format;
    private final FileCache cache;
    private @Nullable PictureFrames frames;

    SegmentCoder(H264Codec codec, VideoFormat format, FileCache cache) {
        this.codec = codec;
        this.format = format;
        this.cache = cache;
    }

    CodedSegment code(Segment segment, CancellationToken token) throws RenderStepException {
        String key = fingerprint(segment);
        Optional<CodedSegment> kept = kept(key, segment.shots().size());
        if (kept.isPresent()) {
            return kept.get();
        }
        CodedSegment coded = coded(segment, token);
        cache.put(key, coded.bytes());
        return coded;
    }

    private Optional<CodedSegment> kept(String fingerprint, int pictures) {
        Optional<byte[]> bytes = cache.get(fingerprint);
        try {
            Optional<CodedSegment> kept =
                    bytes.isEmpty() ? Optional.empty() : Optional.of(CodedSegment.of(bytes.get()));
            return kept.filter(segment -> segment.pictures().size() == pictures);
        } catch (IOException e) {
            LOG.warn("Coded pictures {} are of another form and are made again", fingerprint, e);
            cache.remove(fingerprint);
            return Optional.empty();
        }
    }

    private CodedSegment coded(Segment segment, CancellationToken token) throws RenderStepException {
        try (PictureEncoder encoder = new PictureEncoder(codec, format, segment.moving())) {
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
            known = new PictureFrames(format);
            frames = known;
        }
        return known;
    }

    private String fingerprint(Segment segment) {
        Fingerprint fingerprint = new Fingerprint()
                .add(CODED_AS)
                .add(codec.encoder())
                .add(FfmpegBuild.id())
                .add(codec.options(codec.quantiser(segment.moving()), segment.moving())
                        .toString())
                .add(codec.quantiser(segment.moving()) + " " + format.id());
        segment.shots().forEach(shot -> fingerprint.add(shot.picture().fingerprint()));
        return fingerprint.hex();
    }

    @Override
    public void close() {
        if (frames != null) {
            frames.close();
        }
    }
}
