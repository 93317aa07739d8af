package app.lectern.desktop.review;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.domain.account.Role;
import app.lectern.domain.script.SceneComment;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is said about a script, and saying more. */
public final class CommentsViewModel {
    private final Studio studio;
    private final Background background;
    private final Supplier<@Nullable Reviewed> reviewed;
    private final Runnable changed;
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    CommentsViewModel(Studio studio, Background background, Supplier<@Nullable Reviewed> reviewed, Runnable changed) {
        this.studio = studio;
        this.background = background;
        this.reviewed = reviewed;
        this.changed = changed;
    }

    /** The comments: open ones first as their scenes come, those on the whole before; then the settled ones. */
    public List<SceneComment> ordered() {
        Reviewed now = reviewed.get();
        return now == null
                ? List.of()
                : now.comments().stream()
                        .sorted(Comparator.comparing((SceneComment comment) -> comment.resolved() != null)
                                .thenComparing(comment -> !comment.blocking())
                                .thenComparingInt(comment -> now.sceneOf(comment.sceneId())))
                        .toList();
    }

    /**
     * Comments on the script that is looked at.
     *
     * @param posted told when it is kept
     */
    public void post(CommentTarget target, String text, boolean blocking, Runnable posted) {
        Reviewed now = reviewed.get();
        if (now != null && !busy.get()) {
            String scriptId = now.script().scriptId();
            act(
                    () -> studio.lectern()
                            .comments()
                            .comment(studio.user(), scriptId, target.sceneId(), target.quote(), text, blocking),
                    posted);
        }
    }

    /** Settles a comment. */
    public void resolve(SceneComment comment) {
        act(() -> studio.lectern().comments().resolve(studio.user(), comment.commentId()), () -> {});
    }

    /** Opens a settled comment again. */
    public void reopen(SceneComment comment) {
        act(() -> studio.lectern().comments().reopen(studio.user(), comment.commentId()), () -> {});
    }

    private void act(Supplier<SceneComment> act, Runnable then) {
        notice.set("");
        busy.set(true);
        background.work(
                act::get,
                _ -> {
                    busy.set(false);
                    then.run();
                    changed.run();
                },
                e -> {
                    busy.set(false);
                    notice.set(studio.words().failure(e));
                });
    }

    /** Whether this person may settle a comment and open it again. */
    public boolean maySettle(SceneComment comment) {
        return !comment.blocking()
                || mayBlock()
                || comment.createdBy().equals(studio.user().userId());
    }

    /** Whether this person may hold up an approval. */
    public boolean mayBlock() {
        return studio.user().has(Role.REVIEWER);
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Whether something is on its way. */
    public BooleanProperty busy() {
        return busy;
    }
}
