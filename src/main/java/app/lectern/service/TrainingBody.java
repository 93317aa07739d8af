package app.lectern.service;

import app.lectern.domain.education.Education;
import app.lectern.domain.education.Video;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a webhook is sent about the end of a training. */
final class TrainingBody {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TrainingBody() {}

    static String json(String deliveryId, String event, Education education, ZoneId zone, List<Video> videos) {
        ObjectNode body = MAPPER.createObjectNode()
                .put("event", event)
                .put("delivery_id", deliveryId)
                .put("education_id", education.educationId())
                .put("title", education.title())
                .put("category", education.category())
                .put("valid_until", education.validUntil().toString())
                .put("zone", zone.getId());
        ArrayNode list = body.putArray("videos");
        videos.forEach(
                video -> list.addObject().put("video_id", video.videoId()).put("title", video.title()));
        return MAPPER.writeValueAsString(body);
    }
}
