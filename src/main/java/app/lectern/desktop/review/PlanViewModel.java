package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.desktop.asking.AskViewModel;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;

/** Changes who is asked for a review that waits, and until when. Owned by the window's thread. */
public final class PlanViewModel {
    private final Studio studio;
    private final Background background;
    private final Runnable changed;

    /** @param changed told when something was changed */
    PlanViewModel(Studio studio, Background background, Runnable changed) {
        this.studio = studio;
        this.background = background;
        this.changed = changed;
    }

    /** What is said now, to be said anew. */
    public AskViewModel ask(VideoScript script) {
        return new AskViewModel(
                script,
                () -> studio.lectern().reviews().reviewers(studio.user(), script.scriptId()),
                background,
                studio.notices()::failed);
    }

    /** Keeps what was said. */
    public void change(VideoScript script, AskViewModel ask) {
        ReviewPlan plan = ask.plan();
        background.work(
                () -> studio.lectern().reviews().plan(studio.user(), script.scriptId(), plan),
                _ -> changed.run(),
                e -> {
                    studio.notices().failed(e);
                    changed.run();
                });
    }
}
