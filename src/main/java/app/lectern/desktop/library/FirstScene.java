package app.lectern.desktop.library;

import app.lectern.desktop.Studio;
import app.lectern.domain.education.VideoId;
import app.lectern.domain.script.VideoScript;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one scene that a new video begins with: a cover that shows and says its title. */
final class FirstScene {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Studio studio;

    FirstScene(Studio studio) {
        this.studio = studio;
    }

    /** Makes the video; waits for the disk. */
    VideoScript create(String title, @Nullable String trainingId) {
        String language = studio.words().locale().get().getLanguage();
        VideoScript script =
                studio.lectern().videos().create(studio.user(), VideoId.ofWords(title), json(title, language), null);
        if (trainingId != null) {
            studio.lectern().educations().assign(studio.user(), script.videoId(), trainingId);
        }
        return script;
    }

    private static String json(String title, String language) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("title", title);
        json.put("language", language);
        ObjectNode scene = json.putArray("scenes").addObject();
        scene.put("scene_id", 1);
        scene.put("title", title);
        scene.put("text", title);
        return MAPPER.writeValueAsString(json);
    }
}
