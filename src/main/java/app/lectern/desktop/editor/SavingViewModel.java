package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Words;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.ScriptDocument;
import app.lectern.service.DraftService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written: as a working copy within a second, and as the script's text when
 * somebody says so.
 */
public final class SavingViewModel {
    /** With the half second in which the database writes it down, and that on a busy machine, stays below a second. */
    static final Duration PAUSE = Duration.ofMillis(250);

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final DraftService drafts;
    private final User user;
    private final Words words;
    private final Clock clock;
    private final Background background;
    private final ReadOnlyObjectWrapper<SavingState> state = new ReadOnlyObjectWrapper<>(SavingState.SAVED);
    private final ObjectProperty<@Nullable Instant> at = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty overtaken = new SimpleBooleanProperty();
    private @Nullable VideoScript base;
    private @Nullable ScriptDocument newest;
    private @Nullable ScriptDocument kept;
    private boolean saving;
    private @Nullable Runnable timer;

    SavingViewModel(DraftService drafts, User user, Words words, Clock clock, Background background) {
        this.drafts = drafts;
        this.user = user;
        this.words = words;
        this.clock = clock;
        this.background = background;
    }

    /**
     * Begins with a script.
     *
     * @param text what is written now
     * @param isSaved whether it is the script's text, else a working copy of it
     */
    void begin(VideoScript script, ScriptDocument text, boolean isSaved) {
        base = script;
        newest = text;
        kept = text;
        overtaken.set(false);
        problem.set("");
        at.set(isSaved ? script.editedAt() : clock.instant());
        state.set(isSaved ? SavingState.SAVED : SavingState.KEPT);
    }

    /** Keeps a text in a moment. */
    void changed(ScriptDocument text) {
        newest = text;
        state.set(SavingState.SAVING);
        if (timer == null) {
            timer = background.after(PAUSE, this::keepNow);
        }
    }

    private void endTimer() {
        if (timer != null) {
            timer.run();
            timer = null;
        }
    }

    /** Keeps what is written at once. */
    public void keepNow() {
        endTimer();
        VideoScript script = base;
        ScriptDocument text = newest;
        if (script == null || text == null || text.equals(kept)) {
            return;
        }
        if (saving) {
            changed(text);
            return;
        }
        kept = text;
        background.work(
                drafts.inOrder(),
                () -> {
                    drafts.keep(user, script.scriptId(), script.sha256(), text.json());
                    return text;
                },
                _ -> settle(text, SavingState.KEPT),
                e -> {
                    kept = null;
                    fail(e);
                });
    }

    private void settle(ScriptDocument text, SavingState reached) {
        if (text.equals(newest)) {
            at.set(clock.instant());
            problem.set("");
            state.set(reached);
        }
    }

    private void fail(Exception e) {
        problem.set(words.failure(e));
        state.set(SavingState.FAILED);
        timer = background.after(RETRY, this::keepNow);
    }

    /** Makes what is written the script's text, then goes on; a refusal is told in {@link #problem}. */
    public void save(Consumer<VideoScript> then) {
        endTimer();
        VideoScript script = base;
        ScriptDocument text = newest;
        if (script == null || text == null || saving) {
            return;
        }
        if (state.get() == SavingState.SAVED) {
            then.accept(script);
            return;
        }
        kept = text;
        saving = true;
        state.set(SavingState.SAVING);
        background.work(
                drafts.inOrder(),
                () -> drafts.save(user, script.scriptId(), script.sha256(), text.json()),
                saved -> {
                    saving = false;
                    base = saved;
                    settle(text, SavingState.SAVED);
                    then.accept(saved);
                },
                this::refused);
    }

    /** What was refused is kept as a working copy all the same. */
    private void refused(Exception e) {
        saving = false;
        boolean told = e instanceof RefusedException;
        problem.set(words.failure(e));
        state.set(told ? SavingState.KEPT : SavingState.FAILED);
        if (told) {
            at.set(clock.instant());
            overtaken.set(((RefusedException) e).reason() == ReasonCode.TEXT_CHANGED);
        } else {
            kept = null;
            // also when the editor was left meanwhile: nobody else knows what was written
            timer = background.after(RETRY, this::keepNow);
        }
    }

    /**
     * Leaves nothing behind that only this window knows. A draft that nobody reviews becomes the script's text; of other
     * scripts a new revision is only made by {@link #save}.
     */
    void leave() {
        VideoScript script = base;
        boolean open = script != null && script.status() == ScriptStatus.DRAFT && !script.isInReview();
        boolean written = state.get() != SavingState.SAVED;
        if (open && written && !overtaken.get()) {
            save(_ -> {});
        } else if (written) {
            keepNow();
        }
        endTimer();
    }

    /** What is written now; null before the script was read. */
    @Nullable
    ScriptDocument newest() {
        return newest;
    }

    /** The kept script that the writing began from; null before it was read. */
    public @Nullable VideoScript base() {
        return base;
    }

    public ReadOnlyObjectProperty<SavingState> state() {
        return state.getReadOnlyProperty();
    }

    /** When it was saved or kept last; null before. */
    public ObjectProperty<@Nullable Instant> at() {
        return at;
    }

    /** Why it could not be saved, in words; empty when it could. */
    public StringProperty problem() {
        return problem;
    }

    /** Whether somebody else has saved another text meanwhile. */
    public BooleanProperty overtaken() {
        return overtaken;
    }
}
