package app.lectern.desktop;

import app.lectern.Lectern;
import app.lectern.desktop.settings.Choices;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.VideoScript;
import app.lectern.store.RememberedSession;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/**
 * A changed lesson on its way to the people who watch it: an author and a reviewer, each in a window of their own, do by
 * pressing what the window offers.
 */
final class Errand implements AutoCloseable {
    static final String VIDEO = "leak";
    private static final String PASSWORD = "느린 달팽이 셋 파란 우산";

    /** Keeps what a window shows, under a name. */
    @FunctionalInterface
    interface Camera {
        void take(StudioFixture window, String name) throws Exception;
    }

    private final Lectern lectern;
    private final ErrandLesson lesson;
    private final Words words;
    private final Camera camera;
    private final StudioFixture author;
    private final StudioFixture reviewer;

    /**
     * Fills an empty workspace and opens both windows.
     *
     * @param folder keeps who is signed in where
     */
    Errand(Lectern lectern, ErrandLesson lesson, Choices choices, Path folder, Camera camera) throws Exception {
        this.lectern = lectern;
        this.lesson = lesson;
        this.camera = camera;
        words = new Words(lesson.language());
        User first = lectern.people().first("admin", PASSWORD).user();
        User writing = person(first, lesson.author(), Role.AUTHOR);
        User judging = person(first, lesson.reviewer(), Role.REVIEWER);
        lectern.people().mode(first, WorkspaceMode.TEAM);
        lectern.educations().save(first, new Education("training", lesson.training(), LocalDate.of(2030, 1, 1)));
        VideoScript old = lectern.scripts().create(writing, VIDEO, lesson.old(), null);
        lectern.educations().assign(first, VIDEO, "training");
        lectern.reviews().approve(judging, old.scriptId());
        lectern.scripts().edit(writing, old.scriptId(), lesson.changed(), null, null);
        author = window(writing, choices, folder.resolve("author"));
        reviewer = window(judging, choices, folder.resolve("reviewer"));
    }

    private User person(User first, String name, Role role) {
        lectern.people().add(first, name, "", Set.of(role));
        lectern.passwords().set(first, name, PASSWORD);
        return new User(name, Set.of(role));
    }

    private StudioFixture window(User user, Choices choices, Path sessions) throws Exception {
        new RememberedSession(sessions, lectern.config().workspace().root())
                .save(lectern.signIns().signIn(user.userId(), PASSWORD).secret());
        StudioFixture window = StudioFixture.onto(lectern, sessions, choices);
        window.size(1280, 800);
        window.see(word("library.title"));
        return window;
    }

    private String word(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** All of it, in order. */
    void run() throws Exception {
        authorSends();
        reviewerSendsBack();
        authorMends();
        reviewerApproves();
        reviewerCancelsAndTriesAgain();
        reviewerWatches();
        reviewerPublishes();
        authorSees();
    }

    private void authorSends() throws Exception {
        author.press(lesson.title() + ", " + word("state.draft"));
        author.see(word("editor.narration"));
        camera.take(author, "1-changed");
        send(lesson.note());
    }

    private void send(String note) {
        author.press(word("editor.send"));
        if (!note.isEmpty()) {
            Popups.write(word("editor.send-note"), note);
        }
        Popups.press(word("editor.send"));
        author.see(word("state.in-review"));
    }

    private void reviewerSendsBack() throws Exception {
        reviewer.key(KeyCode.DIGIT3, true);
        reviewer.see(lesson.note());
        reviewer.press(word("review.comment-scene", 2, 0));
        reviewer.write(word("review.comment-text"), lesson.objection());
        reviewer.tick(word("review.blocks"));
        reviewer.press(word("review.post"));
        reviewer.see(word("review.why-blocked", 1, word("review.scene-row", 2)));
        camera.take(reviewer, "2-objection");
        reviewer.key(KeyCode.ESCAPE, false);
        reviewer.press(word("editor.reject"));
        Popups.write(word("editor.reject-why"), lesson.reason());
        Popups.press(word("editor.reject"));
        reviewer.see(word("review.is-rejected", lesson.reviewer(), lesson.reason()));
    }

    private void authorMends() throws Exception {
        author.key(KeyCode.DIGIT3, true);
        author.see(word("review.is-rejected", lesson.reviewer(), lesson.reason()));
        camera.take(author, "3-sent-back");
        author.press(word("review.edit") + ": " + lesson.objection());
        author.awaitTrue(() -> narrationBegins(lesson.language().equals(Locale.KOREAN) ? "먼저 전화로" : "Call first"));
        author.write(word("editor.narration"), lesson.narration());
        author.key(KeyCode.S, true);
        camera.take(author, "4-mended");
        send("");
    }

    private boolean narrationBegins(String begin) {
        return StudioFixture.onFx(
                () -> NodeSearch.field(author.root(), word("editor.narration")) instanceof TextInputControl field
                        && field.getText().startsWith(begin));
    }

    private void reviewerApproves() throws Exception {
        reviewer.press(word("review.resolve") + ": " + lesson.objection());
        reviewer.see(word("review.resolved"));
        reviewer.press(word("editor.approve"));
        reviewer.see(word("review.is-approved", lesson.reviewer()));
        // the news before is told for some seconds yet
        if (reviewer.sees(word("review.rejected", lesson.title()))) {
            reviewer.press(word("toast.close"));
        }
        reviewer.see(word("review.approved", lesson.title()));
        camera.take(reviewer, "5-approved");
    }

    private void reviewerCancelsAndTriesAgain() throws Exception {
        try (HeldRender held = new HeldRender(lectern, RenderStep.RENDER_SLIDES)) {
            reviewer.press(word("review.render-now"));
            reviewer.key(KeyCode.DIGIT4, true);
            reviewer.see(word("renders.step-now", word("step." + held.step().name()), 0));
            camera.take(reviewer, "6-rendering");
            reviewer.press(word("action.cancel"));
            reviewer.see(word("renders.canceled"));
            camera.take(reviewer, "7-cancelled");
        }
        reviewer.press(word("action.retry"));
        reviewer.see(word("renders.done"));
        camera.take(reviewer, "8-finished");
    }

    private void reviewerWatches() throws Exception {
        reviewer.press(word("action.open-result"));
        reviewer.see(word("preview.no-sound"));
        double begin = ErrandResult.of(lectern).scenes().get(1).startSec();
        reviewer.awaitTrue(() -> StudioFixture.onFx(() -> reviewer.root().lookup(".player-bar .slider") != null));
        StudioFixture.onFx(() -> {
            ((Slider) reviewer.root().lookup(".player-bar .slider")).setValue(begin + 0.8);
            return true;
        });
        reviewer.awaitTrue(
                () -> StudioFixture.onFx(() -> reviewer.root().lookup(".subtitle") instanceof Labeled subtitle
                        && subtitle.getText().startsWith(lesson.mended().getFirst())));
        camera.take(reviewer, "9-watched");
    }

    private void reviewerPublishes() throws Exception {
        reviewer.press(word("publish.ask"));
        reviewer.write(word("publish.note"), lesson.published());
        reviewer.press(word("publish.now"));
        reviewer.see(word("publish.is-active"));
        reviewer.press(word("publish.copy-path"));
        reviewer.see(word("publish.copied"));
        camera.take(reviewer, "10-published");
    }

    private void authorSees() throws Exception {
        author.key(KeyCode.DIGIT1, true);
        author.see(word("state.published"));
        camera.take(author, "11-online");
    }

    @Override
    public void close() {
        reviewer.close();
        author.close();
    }
}
