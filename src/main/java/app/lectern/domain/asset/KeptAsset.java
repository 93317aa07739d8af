package app.lectern.domain.asset;

import java.time.Instant;
import java.util.List;

/**
 * An asset whose files have to be in the storage.
 *
 * @param prefix what the keys of all its files begin with, ending with a slash
 * @param files as they were made; empty for what an older Lectern made, which wrote no check sums down
 */
public record KeptAsset(
        String videoAssetId, String videoId, String jobId, String prefix, Instant createdAt, List<KeptFile> files) {
    public KeptAsset {
        files = List.copyOf(files);
    }
}
