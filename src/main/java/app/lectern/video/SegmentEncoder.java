package app.lectern.video;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;

/** Codes the pictures of segments. Owned by one thread. */
interface SegmentEncoder extends AutoCloseable {
    /** All that the coded pictures depend on besides the pictures themselves. */
    String settings(Segment segment);

    CodedSegment code(Segment segment, CancellationToken token) throws RenderStepException;

    @Override
    void close();
}
