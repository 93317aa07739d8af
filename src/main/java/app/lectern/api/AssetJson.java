package app.lectern.api;

import app.lectern.domain.asset.VideoAsset;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The finished files of a render, with addresses on this server. */
record AssetJson(
        String videoAssetId,
        String videoId,
        String videoUrl,
        String thumbnailUrl,
        String subtitleUrl,
        double durationSec,
        Instant createdAt) {
    static AssetJson of(VideoAsset asset, String baseUrl) {
        String files = baseUrl + "/api/assets/" + asset.videoAssetId() + "/";
        return new AssetJson(
                asset.videoAssetId(),
                asset.videoId(),
                files + AssetFile.VIDEO.path(),
                files + AssetFile.THUMBNAIL.path(),
                files + AssetFile.SUBTITLE.path(),
                asset.durationSec(),
                asset.createdAt());
    }

    static @Nullable AssetJson ofNullable(@Nullable VideoAsset asset, String baseUrl) {
        return asset == null ? null : of(asset, baseUrl);
    }
}
