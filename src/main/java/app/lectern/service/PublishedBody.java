package app.lectern.service;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.publication.Publication;
import app.lectern.domain.publication.PublishedVideo;
import app.lectern.store.WebhookDeliveries;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a webhook is sent about a publication. */
final class PublishedBody {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PublishedBody() {}

    static String json(String deliveryId, PublishedVideo video) {
        Publication publication = video.publication();
        ObjectNode body = MAPPER.createObjectNode()
                .put("event", WebhookDeliveries.VIDEO_PUBLISHED)
                .put("delivery_id", deliveryId)
                .put("video_id", publication.videoId())
                .put("job_id", publication.jobId())
                .put("script_id", video.job().scriptId())
                .put("revision", video.job().revision())
                .put("sha256", video.job().scriptSha256());
        body.set("asset", asset(video.asset()));
        body.put("published_by", publication.publishedBy())
                .put("published_at", publication.publishedAt().toString())
                .put("note", publication.note());
        return MAPPER.writeValueAsString(body);
    }

    private static ObjectNode asset(VideoAsset asset) {
        return MAPPER.createObjectNode()
                .put("video_asset_id", asset.videoAssetId())
                .put("video_url", asset.videoUrl())
                .put("thumbnail_url", asset.thumbnailUrl())
                .put("subtitle_url", asset.subtitleUrl())
                .put("duration_sec", asset.durationSec())
                .put("created_at", asset.createdAt().toString());
    }
}
