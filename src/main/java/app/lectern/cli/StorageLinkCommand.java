package app.lectern.cli;

import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.StorageService;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern storage link}: prints an address under which a video can be seen without keys, for a time. */
@NullUnmarked // picocli fills the fields
@Command(
        name = "link",
        description = "Prints an address of a video's newest render that needs no keys, and ends after a time.")
final class StorageLinkCommand extends StorageWork {
    @Parameters(paramLabel = "VIDEO", description = "The video's id.")
    private String video;

    @Option(
            names = "--for",
            paramLabel = "AGE",
            defaultValue = "24h",
            converter = Age.class,
            description =
                    "How long it can be used, 7d at most. Default: ${DEFAULT-VALUE}. A link into a storage folder has no end.")
    private Duration life;

    @Override
    int work(StorageService storage, User user, CancellationToken token) throws IOException {
        print(storage.link(user, video, life).toString());
        return ExitCode.OK;
    }
}
