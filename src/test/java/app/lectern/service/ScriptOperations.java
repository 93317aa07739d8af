package app.lectern.service;

import static app.lectern.TestLectern.SCRIPT;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.lectern.Lectern;
import app.lectern.domain.account.User;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/** Scripts, from a draft to the verdict, and what is said about them. */
final class ScriptOperations extends Operations {
    ScriptOperations(Lectern lectern) {
        super(lectern);
        scripts();
        comments();
    }

    private void scripts() {
        put("script.create", stage -> () -> lectern.scripts().create(stage.actor(), stage.videoId(), SCRIPT, null));
        put("script.edit", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            String text = SCRIPT.replace("주의", "조심");
            return () -> lectern.scripts().edit(stage.actor(), id, text, null, null);
        });
        put("script.send", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.reviews().send(stage.actor(), id, "");
        });
        put("review.plan", stage -> {
            String draft = draft(stage.videoId(), stage.owner());
            lectern.reviews().send(OTHER, draft, "");
            String id = stage.id(draft);
            ReviewPlan plan =
                    new ReviewPlan(List.of(), LocalDate.now(ZoneOffset.UTC).plusDays(9));
            return () -> lectern.reviews().plan(stage.actor(), id, plan);
        });
        put("review.reviewers", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.reviews().reviewers(stage.actor(), id);
        });
        put("review.due", stage -> () -> lectern.due().items(stage.actor()));
        put("script.approve", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.reviews().approve(stage.actor(), id);
        });
        put("script.reject", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.reviews().reject(stage.actor(), id, "아닙니다");
        });
        put("script.read", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.scripts().get(stage.actor(), id);
        });
        put("script.list", stage -> () -> lectern.scripts().page(stage.actor(), null, 0, 10));
        put("script.revisions", stage -> () -> lectern.scripts().ofVideo(stage.actor(), stage.videoId()));
        put("draft.begin", stage -> () -> lectern.drafts().begin(stage.actor(), stage.videoId(), "새 영상"));
        put("draft.open", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.drafts().open(stage.actor(), id);
        });
        put("draft.keep", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.drafts().keep(stage.actor(), id, "0", SCRIPT);
        });
        put("draft.save", stage -> {
            VideoScript script = lectern.scripts().create(stage.owner(), stage.videoId(), SCRIPT, null);
            String text = SCRIPT.replace("주의", "조심");
            return () -> lectern.drafts().save(stage.actor(), stage.id(script.scriptId()), script.sha256(), text);
        });
        put("draft.set-aside", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.drafts().setAside(stage.actor(), id, SCRIPT, stage.videoId() + "-aside");
        });
        put("draft.add-picture", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.drafts().addPicture(stage.actor(), id, picture(), "a.png");
        });
        put(
                "script.import",
                stage -> () -> take(stage.actor(), file(".json", SCRIPT.getBytes(UTF_8)), stage.videoId()));
        put("script.import-into", stage -> {
            draft(stage.videoId(), stage.owner());
            Path file = file(".json", SCRIPT.getBytes(UTF_8));
            return () -> add(stage.actor(), file, stage.id(stage.videoId()));
        });
        put("project.export", stage -> {
            draft(stage.videoId(), stage.owner());
            String id = stage.id(stage.videoId());
            return () -> write(stage.actor(), id);
        });
        put("recording.use", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            Path sound = sound();
            return () -> lectern.recordings().use(stage.actor(), id, 0, sound);
        });
    }

    private void comments() {
        put("comment.write", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.comments().comment(stage.actor(), id, "1", "좋습니다", false);
        });
        put("comment.block", stage -> {
            String id = stage.id(draft(stage.videoId(), stage.owner()));
            return () -> lectern.comments().comment(stage.actor(), id, null, "근거는요?", true);
        });
        put("comment.resolve", stage -> settle(stage, false, lectern.comments()::resolve));
        put("comment.resolve-blocking", stage -> settle(stage, true, lectern.comments()::resolve));
        put("comment.reopen", stage -> settle(stage, false, lectern.comments()::reopen));
        put("comment.reopen-blocking", stage -> settle(stage, true, lectern.comments()::reopen));
        put("comment.list-open", stage -> () -> lectern.comments().open(stage.actor()));
        put("comment.list", stage -> () -> lectern.comments().ofVideo(stage.actor(), stage.videoId()));
    }

    private Runnable settle(Stage stage, boolean blocking, BiConsumer<User, String> act) {
        String script = draft(stage.videoId(), WRITER);
        String id = stage.id(lectern.comments()
                .comment(stage.owner(), script, null, "의견", blocking)
                .commentId());
        return () -> act.accept(stage.actor(), id);
    }

    private void take(User actor, Path file, String videoId) {
        try {
            lectern.imports().take(actor, file, videoId, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(User actor, Path file, String videoId) {
        try (ImportPreview preview =
                lectern.imports().preview(WRITER, file, ImportOptions.USUAL, ImportProgress.NONE)) {
            lectern.imports().add(actor, preview, Set.of(0), videoId, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(User actor, String videoId) {
        try {
            lectern.projects().write(actor, videoId, null, file(".lectern", new byte[0]), () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path sound() {
        return file(".wav", new byte[0]);
    }

    private static Path picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            return file(".png", png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
