package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.Shot;
import app.lectern.video.h264.IntraEncoder;
import app.lectern.video.h264.ParameterSets;
import app.lectern.video.h264.PictureSequence;
import java.util.List;

/** Codes segments of one shot with jcodec, whose pictures all decode on their own. Owned by one thread. */
final class JcodecSegmentEncoder implements SegmentEncoder {
    /** Changes with everything that codes the same pictures otherwise than before. */
    private static final String CODED_AS = "jcodec 1";

    /** Fine enough for small letters: 16x16 blocks predicted from their edges alone show coarser ones. */
    static final int QUANTISER = 10;

    private final VideoFormat format;
    private final PicturePlanes planes;

    JcodecSegmentEncoder(VideoFormat format, RecentPlanes recent) {
        this.format = format;
        planes = new PicturePlanes(format, new Bt709(format.width(), format.height()), recent);
    }

    /** Each shot of a scene as a segment of its own. */
    static List<Segment> segments(List<Shot> shots) {
        return shots.stream().map(shot -> new Segment(List.of(shot))).toList();
    }

    @Override
    public String settings(Segment segment) {
        return CODED_AS + " " + QUANTISER;
    }

    @Override
    public CodedSegment code(Segment segment, CancellationToken token) throws RenderStepException {
        Planes samples = planes.of(segment.shots().getFirst().picture());
        IntraEncoder encoder = new IntraEncoder(format.width(), format.height(), QUANTISER, token::throwIfCanceled);
        byte[] stream = encoder.code(samples.bytes());
        return new CodedSegment(ParameterSets.of(stream), List.of(PictureSequence.accessUnit(stream)));
    }

    @Override
    public void close() {
        // holds nothing but Java's own memory
    }
}
