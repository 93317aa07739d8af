package app.lectern.service;

import app.lectern.domain.script.VideoScript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of a kept script, to be searched and counted without reading it as a script: its files are not looked at.
 *
 * @param text titles, on-screen lines and narrations, a line each
 * @param narration the narrations alone
 */
public record ScriptWords(String text, String narration) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The words of a script; empty when it can no longer be read. */
    public static ScriptWords of(VideoScript script) {
        List<String> all = new ArrayList<>();
        List<String> narration = new ArrayList<>();
        try {
            JsonNode json = MAPPER.readTree(script.rawJson());
            add(json.get("title"), all);
            JsonNode scenes = json.get("scenes");
            if (scenes != null) {
                for (JsonNode scene : scenes) {
                    add(scene.get("title"), all);
                    JsonNode lines = scene.get("on_screen_text");
                    if (lines != null) {
                        lines.forEach(line -> add(line, all));
                    }
                    add(scene.get("text"), narration);
                }
            }
        } catch (JacksonException _) {
            // the editor tells what is wrong with it
        }
        all.addAll(narration);
        return new ScriptWords(String.join("\n", all), String.join("\n", narration));
    }

    private static void add(@Nullable JsonNode node, List<String> words) {
        if (node != null && node.isString()) {
            words.add(node.stringValue());
        }
    }
}
