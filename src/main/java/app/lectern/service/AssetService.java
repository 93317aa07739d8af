package app.lectern.service;

import static app.lectern.service.Refusals.refused;
import static app.lectern.service.Refusals.requireAnyRole;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.account.User;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.store.VideoAssets;
import java.util.List;

/** The results of renders. Thread-safe. */
public final class AssetService {
    private final VideoAssets assets;
    private final EducationService educations;

    public AssetService(VideoAssets assets, EducationService educations) {
        this.assets = assets;
        this.educations = educations;
    }

    /** A video's newest asset; EDU_EXPIRED when its training is over, ASSET_NOT_FOUND when there is none. */
    public VideoAsset newestOf(User user, String videoId) {
        requireAnyRole(user);
        educations.requireUsable(videoId);
        return assets.newestOf(videoId)
                .orElseThrow(() -> refused(ReasonCode.ASSET_NOT_FOUND, "asset.not-found", videoId));
    }

    /** An asset by its id; EDU_EXPIRED when its video's training is over, ASSET_NOT_FOUND when it is unknown. */
    public VideoAsset get(User user, String assetId) {
        requireAnyRole(user);
        VideoAsset asset =
                assets.find(assetId).orElseThrow(() -> refused(ReasonCode.ASSET_NOT_FOUND, "asset.unknown", assetId));
        educations.requireUsable(asset.videoId());
        return asset;
    }

    /** A page of a video's assets, newest first; EDU_EXPIRED when its training is over. */
    public List<VideoAsset> page(User user, String videoId, int offset, int limit) {
        requireAnyRole(user);
        educations.requireUsable(videoId);
        return assets.page(videoId, offset, limit);
    }
}
