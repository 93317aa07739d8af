package app.lectern.desktop.shell;

import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.review.ReviewCount;
import app.lectern.domain.Fingerprint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reminds a person once a day, at the start of the studio, of reviews that press. Window's thread. */
final class DueNotice {
    private static final int NAME = 16;

    private final Studio studio;
    private boolean seen;

    DueNotice(Studio studio) {
        this.studio = studio;
    }

    /** Looks at what waits; the first time that something presses counts. */
    void see(ReviewCount.Count count) {
        if (seen || !count.isPressing()) {
            return;
        }
        seen = true;
        LocalDate today = LocalDate.ofInstant(studio.lectern().config().clock().instant(), ZoneId.systemDefault());
        studio.settings()
                .onceADay(
                        name(),
                        today,
                        () -> studio.notices()
                                .leading(
                                        "due.toast",
                                        List.of(Rail.pressing(studio.words(), count)),
                                        "due.toast-open",
                                        () -> studio.navigator().go(new Place.Review(null))));
    }

    /** Of this person in this workspace. */
    private String name() {
        String who = studio.lectern().config().workspace().root() + "\n"
                + studio.user().userId();
        return "due" + Fingerprint.sha256(who).substring(0, NAME);
    }
}
