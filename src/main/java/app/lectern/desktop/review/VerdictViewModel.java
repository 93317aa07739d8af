package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Place;
import app.lectern.desktop.Studio;
import app.lectern.desktop.Words;
import app.lectern.desktop.renders.JobInTheWay;
import app.lectern.desktop.review.ReviewItem.Stage;
import app.lectern.domain.account.Role;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.VideoScript;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The verdict about the script that is looked at: exactly the text that was read. */
public final class VerdictViewModel {
    private final Studio studio;
    private final Background background;
    private final Supplier<@Nullable Reviewed> reviewed;
    private final Runnable changed;
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    VerdictViewModel(Studio studio, Background background, Supplier<@Nullable Reviewed> reviewed, Runnable changed) {
        this.studio = studio;
        this.background = background;
        this.reviewed = reviewed;
        this.changed = changed;
    }

    /** Whether this person can give a verdict about it now. */
    public boolean mayDecide() {
        Reviewed now = reviewed.get();
        return now != null
                && ReviewItem.decides(studio.user())
                && now.item().stage() == Stage.WAITING
                && !now.item().entry().expired();
    }

    /** Whether nothing speaks against approving it. */
    public boolean mayApprove() {
        return mayDecide() && why().isEmpty();
    }

    /** Why it cannot be approved by this person now, or what became of it; empty when it can. */
    public String why() {
        Reviewed now = reviewed.get();
        if (now == null) {
            return "";
        }
        Words words = studio.words();
        VideoScript script = now.script();
        if (now.item().stage() == Stage.DONE) {
            return script.approval() == null
                    ? ""
                    : words.of("review.is-approved", script.approval().by());
        }
        if (now.item().stage() == Stage.RETURNED) {
            return script.rejection() == null
                    ? words.of("review.not-sent")
                    : words.of(
                            "review.is-rejected",
                            script.rejection().by(),
                            script.rejection().reason());
        }
        return now.item().entry().expired() ? words.of("editor.why-expired") : obstacle(now, words);
    }

    private String obstacle(Reviewed now, Words words) {
        if (!ReviewItem.decides(studio.user())) {
            return words.of("review.why-author");
        }
        if (ReviewItem.isOwn(now.script(), studio.user(), now.mode())) {
            return words.of("review.why-own");
        }
        List<SceneComment> blocking = blocking();
        if (blocking.isEmpty()) {
            return "";
        }
        String places = blocking.stream()
                .map(comment -> {
                    int scene = now.sceneOf(comment.sceneId());
                    return scene < 0 ? words.of("review.whole") : words.of("compare.scene", scene + 1);
                })
                .distinct()
                .collect(Collectors.joining(", "));
        return words.of("review.why-blocked", blocking.size(), places);
    }

    /** The open comments that hold up its approval. */
    public List<SceneComment> blocking() {
        Reviewed now = reviewed.get();
        return now == null
                ? List.of()
                : now.open().stream().filter(SceneComment::blocking).toList();
    }

    /** Approves the text that was read. */
    public void approve() {
        Reviewed now = reviewed.get();
        if (now == null || busy.get()) {
            return;
        }
        VideoScript read = now.script();
        act(
                () -> studio.lectern().reviews().approve(studio.user(), read.scriptId(), read.sha256()),
                () -> tellApproved(now));
    }

    private void tellApproved(Reviewed now) {
        List<String> title = List.of(now.item().title());
        if (studio.user().has(Role.REVIEWER)) {
            studio.notices().leading("review.approved", title, "review.render-now", () -> render(now.script()));
        } else {
            studio.notices().done("review.approved", now.item().title());
        }
    }

    private void render(VideoScript script) {
        var format = studio.settings().choices().get().format();
        background.work(
                () -> studio.lectern().renders().create(studio.user(), script.videoId(), script.scriptId(), format),
                _ -> studio.navigator().go(new Place.Renders(script.videoId())),
                e -> {
                    if (!JobInTheWay.told(studio, script.videoId(), e)) {
                        studio.notices().failed(e);
                    }
                });
    }

    /** Whether this person may ask for a draft of it. */
    public boolean mayRenderDraft() {
        Reviewed now = reviewed.get();
        return now != null
                && studio.user().has(Role.REVIEWER)
                && !now.item().entry().expired();
    }

    /** Asks for a small video of it that is marked as a draft, before any verdict. */
    public void renderDraft() {
        Reviewed now = reviewed.get();
        if (now == null || busy.get()) {
            return;
        }
        VideoScript script = now.script();
        var format = studio.settings().choices().get().format();
        notice.set("");
        busy.set(true);
        background.work(
                () -> studio.lectern()
                        .renders()
                        .createDraft(studio.user(), script.videoId(), script.scriptId(), format),
                _ -> {
                    busy.set(false);
                    studio.notices()
                            .leading(
                                    "review.draft-asked",
                                    List.of(now.item().title()),
                                    "strip.open",
                                    () -> studio.navigator().go(new Place.Renders(script.videoId())));
                },
                e -> {
                    fail(e);
                    JobInTheWay.told(studio, script.videoId(), e);
                });
    }

    private void fail(Exception e) {
        busy.set(false);
        notice.set(studio.words().failure(e));
    }

    /** Sends it back with a reason. */
    public void reject(String reason) {
        Reviewed now = reviewed.get();
        if (now != null && !busy.get()) {
            act(
                    () -> studio.lectern()
                            .reviews()
                            .reject(studio.user(), now.script().scriptId(), reason),
                    () -> studio.notices().done("review.rejected", now.item().title()));
        }
    }

    /** What did not work is told, and everything read anew: it may be another text by now. */
    private void act(Callable<VideoScript> act, Runnable then) {
        notice.set("");
        busy.set(true);
        background.work(
                act,
                _ -> {
                    busy.set(false);
                    then.run();
                    changed.run();
                },
                e -> {
                    fail(e);
                    changed.run();
                });
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Whether a verdict is on its way. */
    public BooleanProperty busy() {
        return busy;
    }
}
