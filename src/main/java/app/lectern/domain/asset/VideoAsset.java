package app.lectern.domain.asset;

import java.time.Instant;

/**
 * The finished files of one render.
 *
 * @param durationSec the video's length in seconds
 */
public record VideoAsset(
        String videoAssetId,
        String videoId,
        String videoUrl,
        String thumbnailUrl,
        String subtitleUrl,
        double durationSec,
        Instant createdAt) {}
