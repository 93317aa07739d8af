package app.lectern.domain.history;

import app.lectern.domain.Fingerprint;
import java.time.Instant;

/**
 * One line of the history. Each carries the hash of the one before, so that no line can be changed, taken out or put in
 * without every later hash giving it away.
 *
 * @param seq its place, from 1, without gaps
 * @param at microseconds at the finest
 * @param previousHash of the line before; {@link #NO_HASH} of the first
 * @param hash SHA-256 in hexadecimal over all the rest
 */
public record HistoryEntry(long seq, Instant at, HistoryEvent event, String previousHash, String hash) {
    /** What stands for the hash before the first line. */
    public static final String NO_HASH = "0".repeat(64);

    /** The line that follows another. */
    public static HistoryEntry following(long previousSeq, String previousHash, Instant at, HistoryEvent event) {
        long seq = previousSeq + 1;
        return new HistoryEntry(seq, at, event, previousHash, hash(seq, at, event, previousHash));
    }

    /** Whether the hash is that of the line as it reads. */
    public boolean isIntact() {
        return hash.equals(hash(seq, at, event, previousHash));
    }

    private static String hash(long seq, Instant at, HistoryEvent event, String previousHash) {
        Fingerprint fingerprint = new Fingerprint()
                .add(previousHash)
                .add(Long.toString(seq))
                .add(at.toString())
                .add(event.by())
                .add(event.action().name())
                .add(event.videoId() == null ? "" : event.videoId())
                .add(event.scriptId() == null ? "" : event.scriptId());
        event.details().forEach((name, value) -> fingerprint.add(name).add(value));
        return fingerprint.hex();
    }
}
