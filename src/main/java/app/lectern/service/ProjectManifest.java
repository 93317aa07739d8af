package app.lectern.service;

import app.lectern.domain.asset.KeptFile;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a project says about itself: its last entry.
 *
 * @param scriptSha256 the fingerprint of its script
 * @param theme the id of its own theme; empty when its script is drawn in one that comes with Lectern
 * @param files every other entry with its name as key
 */
record ProjectManifest(String videoId, String title, String scriptSha256, String theme, List<KeptFile> files) {
    static final String NAME = "manifest.json";
    private static final int FORM = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    ProjectManifest {
        files = List.copyOf(files);
    }

    String json() {
        ObjectNode json = MAPPER.createObjectNode()
                .put("lectern_project", FORM)
                .put("video_id", videoId)
                .put("title", title)
                .put("script_sha256", scriptSha256)
                .put("theme", theme);
        for (KeptFile file : files) {
            json.withArray("files")
                    .addObject()
                    .put("name", file.key())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
    }

    /**
     * Reads it.
     *
     * @throws RuntimeException when it is none
     */
    static ProjectManifest read(byte[] text) {
        JsonNode json = MAPPER.readTree(text);
        if (json.path("lectern_project").asInt(0) != FORM) {
            throw new IllegalArgumentException("not a project of this form");
        }
        List<KeptFile> files = new ArrayList<>();
        for (JsonNode file : json.path("files")) {
            files.add(new KeptFile(
                    file.get("name").stringValue(),
                    file.get("bytes").asLong(),
                    file.get("sha256").stringValue()));
        }
        return new ProjectManifest(
                json.get("video_id").stringValue(),
                json.get("title").stringValue(),
                json.get("script_sha256").stringValue(),
                json.get("theme").stringValue(),
                files);
    }
}
