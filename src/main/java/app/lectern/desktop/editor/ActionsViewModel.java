package app.lectern.desktop.editor;

import app.lectern.desktop.Background;
import app.lectern.desktop.Studio;
import app.lectern.desktop.asking.AskViewModel;
import app.lectern.desktop.parts.VideoState;
import app.lectern.domain.account.Role;
import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import app.lectern.service.TranslationRenderService.Asked;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What this person may do with the script as a whole. What is written is saved first. */
public final class ActionsViewModel {
    private final Studio studio;
    private final SavingViewModel saving;
    private final Background background;
    private final Runnable changed;
    private final ObjectProperty<VideoFormat> format;
    private final StringProperty notice = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty withTranslations = new SimpleBooleanProperty();

    /** @param changed told when something was done */
    ActionsViewModel(Studio studio, SavingViewModel saving, Background background, Runnable changed) {
        this.studio = studio;
        this.saving = saving;
        this.background = background;
        this.changed = changed;
        this.format =
                new SimpleObjectProperty<>(studio.settings().choices().get().format());
    }

    /** What is to be said when its review is asked for, beginning with what was said before. */
    public AskViewModel ask(VideoScript script) {
        return new AskViewModel(
                script,
                () -> studio.lectern().reviews().reviewers(studio.user(), script.scriptId()),
                background,
                e -> notice.set(studio.words().failure(e)));
    }

    /** Asks for the review. */
    public void send(AskViewModel ask) {
        String note = ask.note().get();
        ReviewPlan plan = ask.plan();
        saving.save(saved -> act(() -> studio.lectern().reviews().send(studio.user(), saved.scriptId(), note, plan)));
    }

    /** Approves the text that is shown. */
    public void approve() {
        saving.save(saved ->
                act(() -> studio.lectern().reviews().approve(studio.user(), saved.scriptId(), saved.sha256())));
    }

    /** Sends the script back with a reason. */
    public void reject(VideoScript script, String reason) {
        act(() -> studio.lectern().reviews().reject(studio.user(), script.scriptId(), reason));
    }

    /** Asks for a render in the chosen quality, and for those of the approved translations if that is wished. */
    public void render(VideoScript script) {
        boolean all = withTranslations.get();
        VideoFormat wanted = format.get();
        act(() -> render(script, wanted, all), this::tell);
    }

    private List<Asked> render(VideoScript script, VideoFormat wanted, boolean all) {
        RenderJob job = studio.lectern().renders().create(studio.user(), script.videoId(), script.scriptId(), wanted);
        return all
                ? studio.lectern()
                        .translationRenders()
                        .createTranslations(studio.user(), script.videoId(), wanted, job.priority())
                : List.of();
    }

    /** What was refused, a language each; the others are asked for. */
    private void tell(List<Asked> asked) {
        Locale reader = studio.words().locale().get();
        notice.set(asked.stream()
                .flatMap(one -> one.refused() == null
                        ? Stream.empty()
                        : Stream.of(studio.words()
                                .of(
                                        "translating.not-rendered",
                                        Locale.forLanguageTag(one.language()).getDisplayName(reader),
                                        studio.words().of(one.refused()))))
                .collect(Collectors.joining("\n")));
    }

    private void act(Callable<VideoScript> act) {
        act(act, _ -> {});
    }

    private <T> void act(Callable<T> act, Consumer<T> then) {
        notice.set("");
        busy.set(true);
        background.work(
                act,
                done -> {
                    busy.set(false);
                    then.accept(done);
                    changed.run();
                },
                e -> {
                    busy.set(false);
                    notice.set(studio.words().failure(e));
                });
    }

    /** Whether this person approves and rejects scripts. */
    public boolean mayApprove() {
        return studio.user().has(Role.REVIEWER) || studio.user().has(Role.ADMIN);
    }

    /** The key of the words that say why there is nothing to press now; null when there is. */
    public @Nullable String reasonKey(Lesson now) {
        ScriptStatus status = now.script().status();
        if (now.state() == VideoState.EXPIRED) {
            return "editor.why-expired";
        }
        if (status == ScriptStatus.REJECTED) {
            return "editor.rejected";
        }
        if (status == ScriptStatus.DRAFT) {
            return mayApprove() ? null : "editor.why-needs-approval";
        }
        if (now.state() == VideoState.RENDERING) {
            return "editor.why-rendering";
        }
        return studio.user().has(Role.REVIEWER) ? null : "editor.why-needs-reviewer";
    }

    public ObjectProperty<VideoFormat> format() {
        return format;
    }

    /** Whether the approved translations are rendered too. */
    public BooleanProperty withTranslations() {
        return withTranslations;
    }

    /** What did not work, in words; empty when all went well. */
    public StringProperty notice() {
        return notice;
    }

    /** Whether an action is on its way. */
    public BooleanProperty busy() {
        return busy;
    }
}
