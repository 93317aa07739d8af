package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.RefusedException;
import app.lectern.service.StorageService;
import app.lectern.storage.StorageAddress;
import app.lectern.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which storage a command cares for: the workspace's own, unless another is named. */
final class StorageOption {
    @Option(
            names = "--storage",
            paramLabel = "WHERE",
            description = "A folder, or s3://bucket/prefix?endpoint=…&region=…&path-style=true."
                    + " Default: the folder in the workspace.")
    @Nullable
    String storage;

    /** Says in words what is wrong with the address. */
    void check(Texts texts) {
        try {
            address();
        } catch (RefusedException e) {
            throw new CommandFailedException(texts.of(e.text()), e, ExitCode.BAD_INPUT);
        }
    }

    StorageService of(Lectern lectern) {
        StorageAddress address = address();
        return address == null ? lectern.storage() : lectern.storage().of(address.open());
    }

    private @Nullable StorageAddress address() {
        return storage == null ? null : StorageAddress.parse(storage);
    }
}
