package app.lectern.video;

import app.lectern.cache.FileCache;
import app.lectern.domain.Fingerprint;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Codes the segments of a scene, or takes them from the cache. Owned by one thread. */
final class SegmentCoder {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentCoder.class);

    private final SegmentEncoder encoder;
    private final VideoFormat format;
    private final FileCache cache;

    SegmentCoder(SegmentEncoder encoder, VideoFormat format, FileCache cache) {
        this.encoder = encoder;
        this.format = format;
        this.cache = cache;
    }

    /** Codes a scene to a file; on any failure no file is left there. */
    void code(List<Segment> scene, Path file, CancellationToken token) throws RenderStepException {
        PartFile.write(file, token, part -> {
            try (CodedPictures.Writer writer = new CodedPictures.Writer(part)) {
                for (Segment segment : scene) {
                    token.throwIfCanceled();
                    writer.add(segment, code(segment, token));
                }
            }
        });
    }

    private CodedSegment code(Segment segment, CancellationToken token) throws RenderStepException {
        String fingerprint = fingerprint(segment);
        Optional<CodedSegment> kept = kept(fingerprint, segment.shots().size());
        if (kept.isPresent()) {
            return kept.get();
        }
        CodedSegment coded = encoder.code(segment, token);
        cache.put(fingerprint, coded.bytes());
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

    private String fingerprint(Segment segment) {
        Fingerprint digest = new Fingerprint().add(encoder.settings(segment)).add(format.id());
        segment.shots().forEach(shot -> digest.add(shot.picture().fingerprint()));
        return digest.hex();
    }
}
