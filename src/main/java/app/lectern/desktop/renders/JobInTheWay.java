package app.lectern.desktop.renders;

import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.util.List;

/** The unfinished job that keeps a video from being rendered again. */
public final class JobInTheWay {
    private JobInTheWay() {}

    /** Tells of it, with the way to it, when it is why a call was refused; tells false when it is not. */
    public static boolean told(Studio studio, String videoId, Exception e) {
        if (!isIt(e)) {
            return false;
        }
        Place job = new Place.Renders(videoId);
        studio.notices()
                .leading(
                        "renders.in-the-way",
                        List.of(),
                        "renders.to-job",
                        () -> studio.navigator().go(job));
        return true;
    }

    static boolean isIt(Exception e) {
        return e instanceof RefusedException refusal && refusal.reason() == ReasonCode.DUPLICATE_JOB;
    }
}
