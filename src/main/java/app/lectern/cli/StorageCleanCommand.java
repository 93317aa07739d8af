package app.lectern.cli;

import app.lectern.domain.account.User;
import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.StorageService;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern storage clean}: ends 0, 1 when the storage fails, 2 for a bad age or address, 130 when interrupted. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "clean",
        description = "Removes the files of old renders; never of what is published now, nor of a video's newest"
                + " render. What was rendered when stays in the history.")
final class StorageCleanCommand extends StorageWork {
    private static final double MEGABYTE = 1e6;

    @Option(
            names = "--older-than",
            paramLabel = "AGE",
            required = true,
            converter = Age.class,
            description = "In days, hours, minutes or seconds: 90d, 12h.")
    private Duration age;

    @Option(names = "--dry-run", description = "Only says what would be removed.")
    private boolean dryRun;

    @Override
    int work(StorageService storage, User user, CancellationToken token) throws IOException {
        List<KeptAsset> gone = new ArrayList<>();
        if (dryRun) {
            gone.addAll(storage.cleanable(user, age));
            gone.forEach(asset -> tell("storage.would-clean", asset));
        } else {
            storage.clean(user, age, token, asset -> {
                gone.add(asset);
                tell("storage.cleaned", asset);
            });
        }
        double bytes = gone.stream().mapToLong(StorageCleanCommand::bytes).sum();
        print(words(dryRun ? "storage.would-clean-all" : "storage.cleaned-all", gone.size(), bytes / MEGABYTE));
        return ExitCode.OK;
    }

    private void tell(String key, KeptAsset asset) {
        print(words(key, asset.videoId(), asset.jobId(), asset.createdAt().toString(), bytes(asset) / MEGABYTE));
    }

    private static long bytes(KeptAsset asset) {
        return asset.files().stream().mapToLong(KeptFile::bytes).sum();
    }
}
