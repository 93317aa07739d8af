package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.FocalPoint;
import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.script.Transition;
import app.lectern.domain.script.Voicing;
import app.lectern.domain.script.Voicing.Silent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks one scene of a script document. */
final class SceneChecker {
    private static final String LAYOUTS =
            Arrays.stream(SlideLayout.values()).map(SlideLayout::id).collect(Collectors.joining(", "));

    private final ScriptFolder pictures;
    private final JsonNode scene;
    private final FieldReader fields;
    private final int index;
    private final List<Finding> findings;

    SceneChecker(ScriptFolder pictures, JsonNode scene, int index, List<Finding> findings) {
        this.pictures = pictures;
        this.scene = scene;
        this.index = index;
        this.findings = findings;
        this.fields = new FieldReader(scene, index, idOf(scene), findings);
    }

    /** The scene, unless it lacks what every scene must have. */
    Optional<Scene> check(Set<String> idsBefore) {
        if (!scene.isObject()) {
            fields.error("", Message.of("script.scene-not-an-object"));
            return Optional.empty();
        }
        String id = id(idsBefore);
        Voicing voicing = new VoicingChecker(pictures, fields).voicing();
        String text = narration(voicing instanceof Silent);
        String title = fields.text("title", ScriptLimits.TITLE);
        List<String> lines = fields.lines("on_screen_text", ScriptLimits.ON_SCREEN_LINES, ScriptLimits.ON_SCREEN_LINE);
        String image = image();
        SlideLayout layout = layout();
        FocalPoint focus = LookChecker.focus(fields);
        PictureMotion motion = LookChecker.motion(fields);
        Transition transition = LookChecker.transition(fields);
        double pause = fields.number("pause_after_sec", 0, ScriptLimits.PAUSE_SECONDS);
        String subtitle = fields.text("subtitle", ScriptLimits.NARRATION);
        Question question = question();
        translated();
        return id == null || text == null
                ? Optional.empty()
                : Optional.of(new Scene(
                        id,
                        text,
                        title,
                        lines,
                        image,
                        layout,
                        focus,
                        motion,
                        transition,
                        voicing,
                        pause,
                        subtitle,
                        question));
    }

    /** What a scene of a translation keeps of its source is nothing that is shown or spoken. */
    private void translated() {
        JsonNode from = scene.get(SceneDocument.TRANSLATED_FROM);
        if (from != null && !from.isNull() && !from.isObject()) {
            fields.error(SceneDocument.TRANSLATED_FROM, Message.of("script.not-an-object-field"));
        }
        fields.flag(SceneDocument.TRANSLATED, false);
    }

    private static @Nullable String idOf(JsonNode scene) {
        JsonNode id = scene.get("scene_id");
        if (id == null) {
            return null;
        }
        if (id.isString()) {
            return id.stringValue().isBlank() ? null : id.stringValue();
        }
        return id.isIntegralNumber() ? id.asString() : null;
    }

    private @Nullable String id(Set<String> idsBefore) {
        JsonNode node = scene.get("scene_id");
        if (node == null || node.isNull()) {
            fields.error("scene_id", Message.of("script.missing"));
            return null;
        }
        String id = idOf(scene);
        if (id == null) {
            fields.error("scene_id", Message.of("script.scene-id"));
            return null;
        }
        if (!fields.isWellFormed("scene_id", id, ScriptLimits.SCENE_ID)) {
            return null;
        }
        if (!idsBefore.add(id)) {
            fields.error("scene_id", Message.of("script.duplicate-scene-id", id));
            return null;
        }
        return id;
    }

    private @Nullable String narration(boolean silent) {
        JsonNode text = scene.get("text");
        boolean blank = text == null
                || text.isNull()
                || (text.isString() && text.stringValue().isBlank());
        if (silent) {
            if (!blank) {
                fields.error("text", Message.of("script.silent-with-text"));
            }
            return "";
        }
        if (text == null || text.isNull()) {
            fields.error("text", Message.of("script.missing"));
            return null;
        }
        if (text.isString() && text.stringValue().isBlank()) {
            fields.error("text", Message.of("script.blank-narration"));
            return null;
        }
        String narration = fields.text("text", ScriptLimits.NARRATION);
        if (narration != null) {
            var reading = NarrationMarkup.read(narration);
            reading.problems().forEach(problem -> fields.error("text", problem));
            if (reading.problems().isEmpty() && reading.narration().text().isBlank()) {
                fields.error("text", Message.of("script.blank-narration"));
            }
        }
        return narration;
    }

    private @Nullable Question question() {
        JsonNode question = scene.get(QuestionChecker.FIELD);
        return question == null || question.isNull()
                ? null
                : new QuestionChecker(question, index, idOf(scene), findings, QuestionChecker.FIELD)
                        .check()
                        .orElse(null);
    }

    private @Nullable String image() {
        String image = fields.text("image", ScriptLimits.IMAGE_PATH);
        if (image != null) {
            PictureCheck.problem(pictures, image).ifPresent(problem -> fields.error("image", problem));
        }
        return image;
    }

    private @Nullable SlideLayout layout() {
        String name = fields.text("layout", ScriptLimits.NAME);
        if (name == null) {
            return null;
        }
        Optional<SlideLayout> layout = SlideLayout.ofId(name);
        if (layout.isEmpty()) {
            fields.error("layout", Message.of("script.layout", name, LAYOUTS));
        }
        return layout.orElse(null);
    }
}
