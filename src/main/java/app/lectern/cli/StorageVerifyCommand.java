package app.lectern.cli;

import app.lectern.domain.account.User;
import app.lectern.pipeline.CancellationToken;
import app.lectern.service.StorageProof;
import app.lectern.service.StorageService;
import java.io.IOException;
import picocli.CommandLine.Command;

/**
 * {@code lectern storage verify}: ends 0 when every file is there and whole, 1 when one is missing or damaged or the
 * storage cannot be read, 2 for a bad address, 130 when interrupted.
 */
@Command(
        name = "verify",
        description = "Reads every finished file and proves by its check sum that it is whole. Names what is missing,"
                + " damaged, or belongs to no video.")
final class StorageVerifyCommand extends StorageWork {
    private static final double MEGABYTE = 1e6;

    @Override
    int work(StorageService storage, User user, CancellationToken token) throws IOException {
        StorageProof proof = storage.verify(user, token);
        proof.findings().forEach(finding -> print(words(finding)));
        proof.unproven().forEach(key -> print(words("storage.unproven", key)));
        proof.unknown().forEach(key -> print(words("storage.unknown", key)));
        print(words(
                "storage.verified",
                proof.assets(),
                proof.files(),
                proof.bytes() / MEGABYTE,
                proof.unproven().size(),
                proof.unknown().size()));
        if (!proof.isIntact()) {
            complain("storage.not-intact", proof.findings().size());
            return ExitCode.FAILED;
        }
        return ExitCode.OK;
    }
}
