package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireOneOf;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.KeptAsset;
import app.lectern.domain.asset.KeptFile;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.history.HistoryAction;
import app.lectern.domain.history.HistoryEvent;
import app.lectern.domain.render.RenderJobs;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.store.KeptAssets;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The care of the files that renders made: proves that they are whole, and cleans old ones away. Thread-safe. */
public final class StorageService {
    private final AssetStorage storage;
    private final KeptAssets assets;
    private final AssetService newest;
    private final RenderJobs jobs;
    private final Clock clock;

    /** The care of a storage; {@code newest} tells the asset that links lead to. */
    public StorageService(AssetStorage storage, KeptAssets assets, AssetService newest, RenderJobs jobs, Clock clock) {
        this.storage = storage;
        this.assets = assets;
        this.newest = newest;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Reads every file of every asset, and names what is missing, damaged, or belongs to no asset. Only an ADMIN or a
     * REVIEWER may. Takes as long as reading everything takes.
     *
     * @throws IOException when the storage cannot be read
     */
    public StorageProof verify(User user, CancellationToken token) throws IOException {
        requireOneOf(user, "denied.storage-verify", Role.ADMIN, Role.REVIEWER);
        return new StorageCheck(storage, token).of(assets, jobs);
    }

    /** What {@link #clean} would remove now. Only an ADMIN may. */
    public List<KeptAsset> cleanable(User user, Duration age) {
        requireOneOf(user, "denied.storage-clean", Role.ADMIN);
        if (age.isNegative() || age.isZero()) {
            throw refused(ReasonCode.INVALID_REQUEST, "storage.bad-age");
        }
        return assets.cleanable(clock.instant().minus(age));
    }

    /**
     * Removes the files of assets that are older; never of what is published now, nor of a video's newest render. The
     * records stay, and the history tells of it. Only an ADMIN may.
     *
     * @param told each when its files are gone
     * @throws IOException when the storage fails; what was told of is gone, and the rest is as before but for the files of
     *     one asset, which may be left behind
     */
    public void clean(User user, Duration age, CancellationToken token, Consumer<KeptAsset> told) throws IOException {
        for (KeptAsset asset : cleanable(user, age)) {
            token.throwIfCanceled();
            Instant now = clock.instant();
            if (assets.clean(asset, event(user, asset), now)) {
                storage.deleteAll(asset.prefix());
                told.accept(asset);
            }
        }
    }

    private static HistoryEvent event(User user, KeptAsset asset) {
        long bytes = asset.files().stream().mapToLong(KeptFile::bytes).sum();
        return new HistoryEvent(
                HistoryAction.FILES_CLEANED,
                user.userId(),
                asset.videoId(),
                null,
                Map.of(
                        "job_id", asset.jobId(),
                        "video_asset_id", asset.videoAssetId(),
                        "bytes", Long.toString(bytes)));
    }

    /**
     * Where the newest video of a video's renders can be seen without keys. Whoever may read it may.
     *
     * @param life how long, 7 days at most
     * @throws app.lectern.domain.RefusedException as {@link AssetService#newestOf}, or INVALID_REQUEST for a life that
     *     cannot be
     */
    public URI link(User user, String videoId, Duration life) throws IOException {
        VideoAsset asset = newest.newestOf(user, videoId);
        KeptAsset kept = assets.all().stream()
                .filter(one -> one.videoAssetId().equals(asset.videoAssetId()))
                .findFirst()
                .orElseThrow(() -> refused(ReasonCode.ASSET_NOT_FOUND, "asset.not-found", videoId));
        return storage.link(kept.prefix() + "video.mp4", life);
    }
}
