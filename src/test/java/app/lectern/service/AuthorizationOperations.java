package app.lectern.service;

import static app.lectern.TestLectern.SCRIPT;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.lectern.Lectern;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.education.Education;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.VideoScript;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.draft.DraftOrder;
import app.lectern.draft.DraftTask;
import app.lectern.draft.Proposal;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptDocument;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.service.AuthorizationTable.Situation;
import app.lectern.support.GatedNarrator;
import app.lectern.translation.TranslationFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/** What each operation of docs/authorization.md is, and what has to be there before it. */
final class AuthorizationOperations {
    private static final User OTHER = User.of("other", Role.values());
    private static final User WRITER = User.of("writer", Role.values());
    private static final String PASSWORD = "말은 마차를 끌고 배터리는 없다";
    private static final String UNKNOWN = "no-such-thing";

    /** Something to act on: made by {@code owner}, of a video of its own. */
    private record Stage(User actor, User owner, String videoId, boolean known) {
        String id(String made) {
            return known ? made : UNKNOWN;
        }
    }

    private interface Operation {
        /** Prepares and gives the call itself. */
        Runnable on(Stage stage);
    }

    private final Lectern lectern;
    private final Map<String, Operation> operations = new HashMap<>();
    private final Iterator<String> finished;
    private int videos;

    /** Works on an open workspace where each of these videos has an asset. */
    AuthorizationOperations(Lectern lectern, List<String> finished) {
        this.lectern = lectern;
        this.finished = finished.iterator();
        assets();
        scripts();
        comments();
        jobs();
        reading();
        videos();
        translations();
        trainings();
        lectern.people().first("keeper", PASSWORD);
        lectern.people().add(OTHER, "actor", "", Set.of());
        lectern.passwords().set(OTHER, "actor", PASSWORD);
        people();
        tokens();
        categories();
        webhooks();
        storage();
        backups();
        models();
    }

    Set<String> names() {
        return operations.keySet();
    }

    /** Lets one job hold the only worker, so that all others wait. */
    void holdTheQueue(GatedNarrator narrator) throws InterruptedException {
        approved("held", WRITER);
        lectern.renders().create(OTHER, "held", newest("held"), VideoFormat.HD_720);
        narrator.awaitEntered();
    }

    Runnable prepare(String operation, User actor, Situation situation) {
        String videoId = operation.startsWith("asset.") ? finished.next() : "v" + videos++;
        boolean own =
                situation == Situation.OWN || (situation == Situation.EXPIRED && !operation.equals("script.approve"));
        User owner = own ? User.of(actor.userId(), Role.values()) : OTHER;
        Runnable call = Objects.requireNonNull(operations.get(operation), operation)
                .on(new Stage(actor, owner, videoId, situation != Situation.UNKNOWN));
        if (situation == Situation.EXPIRED) {
            expire(videoId);
        }
        return call;
    }

    private void expire(String videoId) {
        if (lectern.scripts().ofVideo(OTHER, videoId).isEmpty()) {
            draft(videoId, OTHER);
        }
        lectern.educations().save(OTHER, new Education("e-" + videoId, "지난 교육", LocalDate.of(2020, 12, 31)));
        lectern.educations().assign(OTHER, videoId, "e-" + videoId);
    }

    private void scripts() {
        operations.put(
                "script.create", stage -> () -> lectern.scripts().create(stage.actor, stage.videoId, SCRIPT, null));
        operations.put("script.edit", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            String text = SCRIPT.replace("주의", "조심");
            return () -> lectern.scripts().edit(stage.actor, id, text, null, null);
        });
        operations.put("script.send", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.reviews().send(stage.actor, id, "");
        });
        operations.put("review.plan", stage -> {
            String draft = draft(stage.videoId, stage.owner);
            lectern.reviews().send(OTHER, draft, "");
            String id = stage.id(draft);
            ReviewPlan plan =
                    new ReviewPlan(List.of(), LocalDate.now(ZoneOffset.UTC).plusDays(9));
            return () -> lectern.reviews().plan(stage.actor, id, plan);
        });
        operations.put("review.reviewers", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.reviews().reviewers(stage.actor, id);
        });
        operations.put("review.due", stage -> () -> lectern.due().items(stage.actor));
        operations.put("script.approve", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.reviews().approve(stage.actor, id);
        });
        operations.put("script.reject", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.reviews().reject(stage.actor, id, "아닙니다");
        });
        operations.put("script.read", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.scripts().get(stage.actor, id);
        });
        operations.put("script.list", stage -> () -> lectern.scripts().page(stage.actor, null, 0, 10));
        operations.put("script.revisions", stage -> () -> lectern.scripts().ofVideo(stage.actor, stage.videoId));
        operations.put("draft.begin", stage -> () -> lectern.drafts().begin(stage.actor, stage.videoId, "새 영상"));
        operations.put("draft.open", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.drafts().open(stage.actor, id);
        });
        operations.put("draft.keep", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.drafts().keep(stage.actor, id, "0", SCRIPT);
        });
        operations.put("draft.save", stage -> {
            VideoScript script = lectern.scripts().create(stage.owner, stage.videoId, SCRIPT, null);
            String text = SCRIPT.replace("주의", "조심");
            return () -> lectern.drafts().save(stage.actor, stage.id(script.scriptId()), script.sha256(), text);
        });
        operations.put("draft.set-aside", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.drafts().setAside(stage.actor, id, SCRIPT, stage.videoId + "-aside");
        });
        operations.put("draft.add-picture", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.drafts().addPicture(stage.actor, id, picture(), "a.png");
        });
        operations.put(
                "script.import",
                stage -> () -> take(stage.actor, file(".json", SCRIPT.getBytes(UTF_8)), stage.videoId));
        operations.put("script.import-into", stage -> {
            draft(stage.videoId, stage.owner);
            Path file = file(".json", SCRIPT.getBytes(UTF_8));
            return () -> add(stage.actor, file, stage.id(stage.videoId));
        });
        operations.put("project.export", stage -> {
            draft(stage.videoId, stage.owner);
            String id = stage.id(stage.videoId);
            return () -> write(stage.actor, id);
        });
        operations.put("recording.use", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            Path sound = sound();
            return () -> lectern.recordings().use(stage.actor, id, 0, sound);
        });
    }

    private void comments() {
        operations.put("comment.write", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.comments().comment(stage.actor, id, "1", "좋습니다", false);
        });
        operations.put("comment.block", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            return () -> lectern.comments().comment(stage.actor, id, null, "근거는요?", true);
        });
        operations.put("comment.resolve", stage -> settle(stage, false, lectern.comments()::resolve));
        operations.put("comment.resolve-blocking", stage -> settle(stage, true, lectern.comments()::resolve));
        operations.put("comment.reopen", stage -> settle(stage, false, lectern.comments()::reopen));
        operations.put("comment.reopen-blocking", stage -> settle(stage, true, lectern.comments()::reopen));
        operations.put("comment.list-open", stage -> () -> lectern.comments().open(stage.actor));
        operations.put("comment.list", stage -> () -> lectern.comments().ofVideo(stage.actor, stage.videoId));
    }

    private Runnable settle(Stage stage, boolean blocking, BiConsumer<User, String> act) {
        String script = draft(stage.videoId, WRITER);
        String id = stage.id(lectern.comments()
                .comment(stage.owner, script, null, "의견", blocking)
                .commentId());
        return () -> act.accept(stage.actor, id);
    }

    private void jobs() {
        operations.put("job.create", stage -> {
            String id = stage.id(approved(stage.videoId, WRITER));
            return () -> lectern.renders().create(stage.actor, stage.videoId, id, VideoFormat.HD_720);
        });
        operations.put("job.create-all", stage -> {
            approved(stage.videoId, WRITER);
            String id = stage.id(stage.videoId);
            return () ->
                    lectern.translationRenders().createAll(stage.actor, id, VideoFormat.HD_720, RenderPriority.NORMAL);
        });
        operations.put(
                "job.create-translations",
                stage -> () -> lectern.translationRenders()
                        .createTranslations(stage.actor, stage.videoId, VideoFormat.HD_720, RenderPriority.NORMAL));
        operations.put("job.create-draft", stage -> {
            String id = stage.id(draft(stage.videoId, WRITER));
            return () -> lectern.renders().createDraft(stage.actor, stage.videoId, id, VideoFormat.HD_720);
        });
        operations.put("job.retry", stage -> {
            String made = waiting(stage);
            lectern.renders().cancel(OTHER, made);
            String id = stage.id(made);
            return () -> lectern.renders().retry(stage.actor, id);
        });
        operations.put("job.cancel", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renders().cancel(stage.actor, id);
        });
        operations.put("job.move", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renderLine().move(stage.actor, id, null);
        });
        operations.put("job.prioritise", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renderLine().prioritise(stage.actor, id, RenderPriority.LOW);
        });
        operations.put("job.concurrency", stage -> () -> lectern.renderLine().concurrent(stage.actor, 1));
        operations.put("job.limit", stage -> () -> lectern.renderLine().everywhere(stage.actor, OptionalInt.of(1)));
        operations.put("job.read", stage -> {
            String id = stage.id(waiting(stage));
            return () -> {
                lectern.renders().get(stage.actor, id);
                lectern.renders().getWithAsset(stage.actor, id);
                lectern.renders().voices(stage.actor, id);
                lectern.renders().steps(stage.actor, id);
                lectern.renders().log(stage.actor, id);
            };
        });
        operations.put("job.list", stage -> () -> {
            lectern.renders().newest(stage.actor, 10);
            lectern.renders().page(stage.actor, null, 0, 10);
            lectern.renders().unfinished(stage.actor);
            lectern.renders().activeOf(stage.actor, stage.videoId);
            lectern.renderLine().concurrent(stage.actor);
            lectern.renderLine().everywhere(stage.actor);
            lectern.renderLine().capacity(stage.actor);
            lectern.forecasts().of(stage.actor, List.of());
        });
        operations.put(
                "job.watch",
                stage -> () -> lectern.renders().watch(stage.actor, _ -> {}).close());
    }

    private void assets() {
        operations.put("asset.publish", stage -> {
            String job = lectern.renders()
                    .page(OTHER, stage.videoId, 0, 1)
                    .getFirst()
                    .jobId();
            return () -> lectern.publishing().publish(stage.actor, stage.id(job), "");
        });
        operations.put("publication.list", stage -> () -> lectern.publishing().ofVideo(stage.actor, stage.videoId));
        operations.put("asset.newest", stage -> () -> lectern.assets().newestOf(stage.actor, stage.id(stage.videoId)));
    }

    private void reading() {
        operations.put("video.read", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.library().entry(stage.actor, stage.id(stage.videoId));
        });
        operations.put("video.list", stage -> () -> lectern.library().entries(stage.actor));
        operations.put(
                "speech.save",
                stage -> () ->
                        lectern.speech().save(stage.actor, lectern.speech().settings()));
        operations.put("theme.list", stage -> () -> lectern.themes().themes(stage.actor));
        operations.put("theme.duplicate", stage -> () -> lectern.themes().duplicate(stage.actor, theme()));
        operations.put("theme.save", stage -> {
            Theme own = ownTheme();
            return () -> lectern.themes().save(stage.actor, stage.known ? own : own.withId(UNKNOWN));
        });
        operations.put("theme.remove", stage -> {
            Theme own = ownTheme();
            return () -> lectern.themes().remove(stage.actor, stage.id(own.id()));
        });
        operations.put("history.of-video", stage -> () -> lectern.history().ofVideo(stage.actor, stage.videoId));
        operations.put("history.all", stage -> () -> lectern.history().forEach(stage.actor, _ -> {}));
        operations.put("history.verify", stage -> () -> lectern.history().verify(stage.actor));
    }

    private void videos() {
        operations.put(
                "video.create", stage -> () -> lectern.videos().create(stage.actor, stage.videoId, SCRIPT, null));
        operations.put("video.duplicate", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.videos().duplicate(stage.actor, stage.id(stage.videoId), "사본");
        });
        operations.put("video.rename", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.videos().rename(stage.actor, stage.id(stage.videoId), "새 이름");
        });
        operations.put("video.remove", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.videos().remove(stage.actor, stage.id(stage.videoId));
        });
        operations.put("video.restore", stage -> {
            String removed = "removed-" + stage.videoId;
            draft(removed, stage.owner);
            lectern.videos().remove(stage.owner, removed);
            return () -> lectern.videos().restore(stage.actor, stage.id(removed));
        });
        operations.put("video.list-removed", stage -> () -> lectern.videos().removed(stage.actor));
    }

    private void translations() {
        operations.put("translation.create", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.translations().create(stage.actor, stage.id(stage.videoId), "en", null, null);
        });
        operations.put("translation.update", stage -> {
            String id = stage.id(translation(stage));
            return () -> lectern.translations().update(stage.actor, id);
        });
        operations.put("translation.import", stage -> {
            String made = translation(stage);
            String xliff = lectern.translations().export(OTHER, made, TranslationFormat.XLIFF);
            String id = stage.id(made);
            return () -> lectern.translations().take(stage.actor, id, xliff.getBytes(UTF_8), false);
        });
        operations.put("translation.read", stage -> {
            String id = stage.id(translation(stage));
            return () -> {
                lectern.translations().status(stage.actor, id);
                lectern.translations().export(stage.actor, id, TranslationFormat.CSV);
            };
        });
        operations.put("translation.list", stage -> () -> {
            lectern.translations().from(stage.actor, stage.videoId);
            lectern.translations().of(stage.actor, stage.videoId);
        });
    }

    private String translation(Stage stage) {
        draft(stage.videoId, stage.owner);
        return lectern.translations()
                .create(stage.owner, stage.videoId, "en", null, null)
                .videoId();
    }

    private void trainings() {
        operations.put(
                "training.save",
                stage -> () -> lectern.educations()
                        .save(stage.actor, new Education("t-" + stage.videoId, "교육", LocalDate.of(2099, 12, 31))));
        operations.put("training.list", stage -> () -> lectern.educations().educations(stage.actor));
        operations.put("training.read", stage -> {
            String id = stage.id(training(stage));
            return () -> lectern.educations().find(stage.actor, id);
        });
        operations.put("training.reissue", stage -> {
            String id = stage.id(training(stage));
            return () -> lectern.reissues().reissue(stage.actor, id, id + "-next", "다음 교육", LocalDate.of(2100, 12, 31));
        });
        operations.put("training.zone", stage -> () -> lectern.educations().setZone(stage.actor, "Asia/Seoul"));
        operations.put("training.assign", stage -> {
            draft(stage.videoId, stage.owner);
            return () -> lectern.educations().assign(stage.actor, stage.id(stage.videoId), null);
        });
    }

    private void categories() {
        operations.put("category.list", stage -> () -> lectern.categories().categories(stage.actor));
        operations.put("category.add", stage -> () -> lectern.categories().add(stage.actor, stage.videoId));
        operations.put("category.rename", stage -> {
            String name = category(stage);
            return () -> lectern.categories().rename(stage.actor, name, name + "-renamed");
        });
        operations.put("category.remove", stage -> {
            String name = category(stage);
            return () -> lectern.categories().remove(stage.actor, name);
        });
        operations.put(
                "category.order",
                stage -> () -> lectern.categories()
                        .order(
                                stage.actor,
                                lectern.categories().categories(OTHER).reversed()));
    }

    private Theme theme() {
        return lectern.themes().themes(OTHER).getFirst().reading() instanceof ThemeReading.Accepted accepted
                ? accepted.theme()
                : Objects.requireNonNull(null, "the default theme");
    }

    private Theme ownTheme() {
        return lectern.themes().duplicate(OTHER, theme());
    }

    private String category(Stage stage) {
        lectern.categories().add(OTHER, stage.videoId);
        return stage.id(stage.videoId);
    }

    private void storage() {
        operations.put(
                "storage.verify",
                stage -> () -> reading(() -> lectern.storage().verify(stage.actor, new CancellationToken())));
        operations.put(
                "storage.clean",
                stage -> () -> reading(() -> lectern.storage()
                        .clean(stage.actor, Duration.ofDays(36_500), new CancellationToken(), _ -> {})));
    }

    private void backups() {
        operations.put(
                "workspace.backup",
                stage -> () -> reading(() -> {
                    Path file = Files.createTempFile("backup", ".zip");
                    try {
                        lectern.backups().backup(stage.actor, file, new CancellationToken());
                    } finally {
                        Files.delete(file);
                    }
                }));
    }

    /** Of a server that is not there, which is told and no refusal. */
    private void models() {
        ModelChoice nowhere = new ModelChoice("http://127.0.0.1:1", "tiny", 5, true, "");
        ScriptDocument document = ScriptDocument.of(SCRIPT);
        DraftOrder order = new DraftOrder(DraftTask.PLAIN, document, Set.of(0), "", "", 0, Map.of());
        lectern.modelDrafts().save(OTHER, nowhere);
        PreparedDraft seen = lectern.modelDrafts().prepare(OTHER, order);
        operations.put("model.choose", stage -> () -> lectern.modelDrafts().save(stage.actor, nowhere));
        operations.put("model.read", stage -> () -> {
            lectern.modelDrafts().choice(stage.actor);
            lectern.modelDrafts().hasKey(stage.actor);
        });
        operations.put("model.look", stage -> () -> lectern.modelDrafts().look(stage.actor, new CancellationToken()));
        operations.put("model.ask", stage -> () -> {
            lectern.modelDrafts().prepare(stage.actor, order);
            lectern.modelDrafts().send(stage.actor, seen, new CancellationToken());
        });
        operations.put("model.accept", stage -> {
            String id = stage.id(draft(stage.videoId, stage.owner));
            Proposal proposal = new Proposal(DraftTask.PLAIN, document, document, List.of(), List.of());
            return () -> lectern.modelDrafts().accepted(stage.actor, id, "tiny", proposal, Set.of(0));
        });
    }

    /** Work on files. */
    private interface FileWork {
        void run() throws IOException;
    }

    private static void reading(FileWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void webhooks() {
        operations.put(
                "webhook.add",
                stage -> () -> lectern.webhooks().add(stage.actor, "https://example.com/" + stage.videoId));
        operations.put("webhook.remove", stage -> {
            String made = lectern.webhooks()
                    .add(OTHER, "https://example.com/" + stage.videoId)
                    .webhook()
                    .webhookId();
            return () -> lectern.webhooks().remove(stage.actor, stage.id(made));
        });
        operations.put("webhook.list", stage -> () -> lectern.webhooks().webhooks(stage.actor));
    }

    private void people() {
        operations.put("person.list", stage -> () -> lectern.people().list(stage.actor));
        operations.put(
                "person.add", stage -> () -> lectern.people().add(stage.actor, stage.videoId, "", Set.of(Role.AUTHOR)));
        operations.put("person.roles", stage -> {
            String name = person(stage);
            return () -> lectern.people().roles(stage.actor, name, Set.of(Role.REVIEWER));
        });
        operations.put("person.deactivate", stage -> {
            String name = person(stage);
            return () -> lectern.people().deactivate(stage.actor, name);
        });
        operations.put("person.activate", stage -> {
            String name = person(stage);
            return () -> lectern.people().activate(stage.actor, name);
        });
        operations.put("person.set-password", stage -> {
            String name = person(stage);
            return () -> lectern.passwords().set(stage.actor, name, PASSWORD);
        });
        operations.put("workspace.mode", stage -> () -> lectern.people().mode(stage.actor, WorkspaceMode.TEAM));
    }

    private String person(Stage stage) {
        lectern.people().add(OTHER, stage.videoId, "", Set.of(Role.AUTHOR));
        return stage.id(stage.videoId);
    }

    private void tokens() {
        operations.put("token.create", stage -> {
            String name = stage.id(ownerOrNew(stage));
            return () -> lectern.tokens().create(stage.actor, name, "", 1);
        });
        operations.put("token.revoke", stage -> {
            String id = lectern.tokens()
                    .create(OTHER, ownerOrNew(stage), "", 1)
                    .token()
                    .tokenId();
            return () -> lectern.tokens().revoke(stage.actor, stage.id(id));
        });
        operations.put("token.list", stage -> () -> lectern.tokens().list(stage.actor));
    }

    private String ownerOrNew(Stage stage) {
        if (stage.owner.userId().equals("actor")) {
            return "actor";
        }
        lectern.people().add(OTHER, stage.videoId, "", Set.of(Role.AUTHOR));
        return stage.videoId;
    }

    private String training(Stage stage) {
        String id = "t-" + stage.videoId;
        lectern.educations().save(OTHER, new Education(id, "교육", LocalDate.of(2099, 12, 31)));
        return id;
    }

    private String draft(String videoId, User owner) {
        return lectern.scripts().create(owner, videoId, SCRIPT, null).scriptId();
    }

    private String approved(String videoId, User owner) {
        return lectern.reviews().approve(OTHER, draft(videoId, owner)).scriptId();
    }

    private String newest(String videoId) {
        return lectern.scripts().ofVideo(OTHER, videoId).getFirst().scriptId();
    }

    private String waiting(Stage stage) {
        String script = approved(stage.videoId, WRITER);
        return lectern.renders()
                .create(stage.owner, stage.videoId, script, VideoFormat.HD_720)
                .jobId();
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

    private static Path file(String suffix, byte[] content) {
        try {
            Path file = Files.createTempFile("authorization", suffix);
            file.toFile().deleteOnExit();
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
