package app.lectern.service;

import app.lectern.Lectern;
import app.lectern.domain.render.RenderPriority;
import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** Render jobs, what they made, and where that is kept. */
final class RenderOperations extends Operations {
    RenderOperations(Lectern lectern) {
        super(lectern);
        jobs();
        assets();
        storage();
        backups();
    }

    private void jobs() {
        put("job.create", stage -> {
            String id = stage.id(approved(stage.videoId(), WRITER));
            return () -> lectern.renders().create(stage.actor(), stage.videoId(), id, VideoFormat.HD_720);
        });
        put("job.create-all", stage -> {
            approved(stage.videoId(), WRITER);
            String id = stage.id(stage.videoId());
            return () -> lectern.translationRenders()
                    .createAll(stage.actor(), id, VideoFormat.HD_720, RenderPriority.NORMAL);
        });
        put(
                "job.create-translations",
                stage -> () -> lectern.translationRenders()
                        .createTranslations(stage.actor(), stage.videoId(), VideoFormat.HD_720, RenderPriority.NORMAL));
        put("job.create-draft", stage -> {
            String id = stage.id(draft(stage.videoId(), WRITER));
            return () -> lectern.renders().createDraft(stage.actor(), stage.videoId(), id, VideoFormat.HD_720);
        });
        put("job.retry", stage -> {
            String made = waiting(stage);
            lectern.renders().cancel(OTHER, made);
            String id = stage.id(made);
            return () -> lectern.renders().retry(stage.actor(), id);
        });
        put("job.cancel", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renders().cancel(stage.actor(), id);
        });
        put("job.move", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renderLine().move(stage.actor(), id, null);
        });
        put("job.prioritise", stage -> {
            String id = stage.id(waiting(stage));
            return () -> lectern.renderLine().prioritise(stage.actor(), id, RenderPriority.LOW);
        });
        put("job.concurrency", stage -> () -> lectern.renderLine().concurrent(stage.actor(), 1));
        put("job.limit", stage -> () -> lectern.renderLine().everywhere(stage.actor(), OptionalInt.of(1)));
        put("job.read", stage -> {
            String id = stage.id(waiting(stage));
            return () -> {
                lectern.renders().get(stage.actor(), id);
                lectern.renders().getWithAsset(stage.actor(), id);
                lectern.renders().voices(stage.actor(), id);
                lectern.renders().steps(stage.actor(), id);
                lectern.renders().log(stage.actor(), id);
            };
        });
        put("job.list", stage -> () -> {
            lectern.renders().newest(stage.actor(), 10);
            lectern.renders().page(stage.actor(), null, 0, 10);
            lectern.renders().unfinished(stage.actor());
            lectern.renderLine().concurrent(stage.actor());
            lectern.renderLine().everywhere(stage.actor());
            lectern.renderLine().capacity(stage.actor());
            lectern.forecasts().of(stage.actor(), List.of());
        });
        put(
                "job.watch",
                stage -> () -> lectern.renders().watch(stage.actor(), _ -> {}).close());
    }

    private void assets() {
        put("asset.publish", stage -> {
            String job = lectern.renders()
                    .page(OTHER, stage.videoId(), 0, 1)
                    .getFirst()
                    .jobId();
            return () -> lectern.publishing().publish(stage.actor(), stage.id(job), "");
        });
        put("publication.list", stage -> () -> lectern.publishing().ofVideo(stage.actor(), stage.videoId()));
        put("asset.newest", stage -> () -> lectern.assets().newestOf(stage.actor(), stage.id(stage.videoId())));
    }

    private void storage() {
        put(
                "storage.verify",
                stage -> () -> reading(() -> lectern.storage().verify(stage.actor(), new CancellationToken())));
        put(
                "storage.clean",
                stage -> () -> reading(() -> lectern.storage()
                        .clean(stage.actor(), Duration.ofDays(36_500), new CancellationToken(), _ -> {})));
    }

    private void backups() {
        put(
                "workspace.backup",
                stage -> () -> reading(() -> {
                    Path file = Files.createTempFile("backup", ".zip");
                    try {
                        lectern.backups().backup(stage.actor(), file, new CancellationToken());
                    } finally {
                        Files.delete(file);
                    }
                }));
    }

    private String waiting(Stage stage) {
        String script = approved(stage.videoId(), WRITER);
        return lectern.renders()
                .create(stage.owner(), stage.videoId(), script, VideoFormat.HD_720)
                .jobId();
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
}
