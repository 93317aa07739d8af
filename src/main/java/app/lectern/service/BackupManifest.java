package app.lectern.service;

import app.lectern.domain.asset.KeptFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a backup says about itself: its last file.
 *
 * @param root the address of the workspace it was made of, as the database's addresses begin
 * @param files every file with its path in the workspace as key
 */
record BackupManifest(Instant madeAt, String root, List<KeptFile> files) {
    static final String NAME = "manifest.json";
    private static final int FORM = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    BackupManifest {
        files = List.copyOf(files);
    }

    String json() {
        ObjectNode json = MAPPER.createObjectNode()
                .put("lectern_backup", FORM)
                .put("made_at", madeAt.toString())
                .put("root", root);
        for (KeptFile file : files) {
            json.withArray("files")
                    .addObject()
                    .put("path", file.key())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /**
     * Reads it.
     *
     * @throws RuntimeException when it is none
     */
    static BackupManifest read(byte[] text) {
        JsonNode json = MAPPER.readTree(text);
        if (json.path("lectern_backup").asInt(0) != FORM) {
            throw new IllegalArgumentException("not a backup of this form");
        }
        List<KeptFile> files = new ArrayList<>();
        for (JsonNode file : json.path("files")) {
            files.add(new KeptFile(
                    file.get("path").stringValue(),
                    file.get("bytes").asLong(),
                    file.get("sha256").stringValue()));
        }
        return new BackupManifest(
                Instant.parse(json.get("made_at").stringValue()),
                json.get("root").stringValue(),
                files);
    }
}
