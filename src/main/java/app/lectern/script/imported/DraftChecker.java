package app.lectern.script.imported;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.script.QuestionFields;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes scripts of drafts. Stateless and safe for use by many threads. */
public final class DraftChecker {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** What a script can do without, so that it is left out and told rather than refused. */
    private static final Set<String> DISPENSABLE = Set.of("image", "theme", "language");

    private final ScriptReader reader;

    /** Makes scripts that this reader accepts. */
    public DraftChecker(ScriptReader reader) {
        this.reader = reader;
    }

    /** Checks a draft as a whole; looks at the pictures it names. */
    public CheckedDraft check(DraftScript draft) {
        if (draft.scenes().isEmpty()) {
            return new CheckedDraft.Refused(
                    List.of(new ImportFinding(SourcePlace.WHOLE, "", Message.of("import.no-scene"))));
        }
        ObjectNode json = json(draft);
        ScriptFolder folder = new ScriptFolder(draft.folder());
        List<ImportFinding> told = new ArrayList<>();
        List<ImportFinding> errors = new ArrayList<>();
        for (Finding finding : read(json, folder).findings()) {
            boolean serious = finding.isError() && !DISPENSABLE.contains(finding.field());
            (serious ? errors : told).add(found(finding, draft));
            if (finding.isError()) {
                leaveOut(finding, json);
            }
        }
        if (!errors.isEmpty()) {
            return new CheckedDraft.Refused(errors);
        }
        return switch (read(json, folder)) {
            case ScriptReading.Accepted accepted -> new CheckedDraft.Accepted(accepted.json(), told);
            case ScriptReading.Refused refusal ->
                new CheckedDraft.Refused(refusal.findings().stream()
                        .map(finding -> found(finding, draft))
                        .toList());
        };
    }

    private ScriptReading read(ObjectNode json, ScriptFolder folder) {
        return reader.read(MAPPER.writeValueAsString(json), folder);
    }

    private static ObjectNode json(DraftScript draft) {
        ObjectNode json = MAPPER.createObjectNode();
        if (!draft.title().isEmpty()) {
            json.put("title", draft.title());
        }
        for (String name : new String[] {"language", "theme"}) {
            if (draft.fields().containsKey(name)) {
                json.put(name, draft.fields().get(name));
            }
        }
        ArrayNode all = json.putArray("scenes");
        for (int i = 0; i < draft.scenes().size(); i++) {
            write(draft.scenes().get(i), all.addObject().put("scene_id", i + 1));
        }
        return json;
    }

    private static void write(SceneDraft scene, ObjectNode json) {
        if (!scene.title().isEmpty()) {
            json.put("title", scene.title());
        }
        if (!scene.lines().isEmpty()) {
            ArrayNode shown = json.putArray("on_screen_text");
            scene.lines().forEach(shown::add);
        }
        if (scene.picture() != null) {
            json.put("image", scene.picture());
        }
        if (scene.layout() != null) {
            json.put("layout", scene.layout().id());
        }
        if (scene.silenceSec() > 0) {
            json.put("silence_sec", scene.silenceSec());
        } else {
            json.put("text", scene.narration());
        }
        if (scene.pauseAfterSec() > 0) {
            json.put("pause_after_sec", scene.pauseAfterSec());
        }
        if (scene.question() != null) {
            json.set("question", QuestionFields.write(scene.question(), null));
        }
    }

    private static ImportFinding found(Finding finding, DraftScript draft) {
        return new ImportFinding(place(finding, draft), finding.field(), finding.message());
    }

    private static SourcePlace place(Finding finding, DraftScript draft) {
        if (finding.sceneIndex() < 0) {
            return draft.places().getOrDefault(finding.field(), SourcePlace.WHOLE);
        }
        SceneDraft scene = draft.scenes().get(finding.sceneIndex());
        return finding.field().equals("image") ? scene.picturePlace() : scene.place();
    }

    private static void leaveOut(Finding finding, ObjectNode json) {
        ObjectNode owner = finding.sceneIndex() < 0
                ? json
                : (ObjectNode) json.get("scenes").get(finding.sceneIndex());
        if (DISPENSABLE.contains(finding.field())) {
            owner.remove(finding.field());
        }
    }
}
