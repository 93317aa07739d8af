package app.lectern.service;

import app.lectern.domain.Message;
import java.util.List;

/**
 * What a look at the whole history found.
 *
 * @param lines how many there are
 * @param lastHash of the last line; whoever has written it down elsewhere sees later whether the end was cut off
 * @param findings what is wrong, each with its place; empty when all is well
 */
public record HistoryProof(long lines, String lastHash, List<Message> findings) {
    public HistoryProof {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }
}
