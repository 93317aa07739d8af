package app.lectern.service;

import app.lectern.domain.Message;
import java.util.List;

/**
 * What a look at every file of a storage found.
 *
 * @param files those that are there and whole
 * @param bytes theirs
 * @param findings what is missing or damaged
 * @param unproven files that are there, of which an older Lectern wrote no check sum down
 * @param unknown the keys of files that belong to no asset
 */
public record StorageProof(
        int assets, int files, long bytes, List<Message> findings, List<String> unproven, List<String> unknown) {
    public StorageProof {
        findings = List.copyOf(findings);
        unproven = List.copyOf(unproven);
        unknown = List.copyOf(unknown);
    }

    /** Whether everything that should be there is there and whole. */
    public boolean isIntact() {
        return findings.isEmpty();
    }
}
