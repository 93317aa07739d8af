package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks one script document and collects all that is wrong with it. */
final class ScriptChecker {
    /** The form of a BCP 47 language tag, as far as the schema can say it too. */
    static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final ScriptFolder files;
    private final Set<String> themes;
    private final List<Finding> findings = new ArrayList<>();

    ScriptChecker(ScriptFolder files, Set<String> themes) {
        this.files = files;
        this.themes = themes;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The script, unless it has no scenes at all to make one of. */
    Optional<Script> check(JsonNode document) {
        FieldReader fields = new FieldReader(document, -1, null, findings);
        if (!document.isObject()) {
            fields.error("", Message.of("script.not-an-object"));
            return Optional.empty();
        }
        String title = fields.text("title", ScriptLimits.TITLE);
        String language = fields.matching("language", LANGUAGE, "script.language");
        Look look = LookChecker.look(fields, themes);
        Soundtrack soundtrack =
                new SoundtrackChecker(files, findings).soundtrack(fields, document.get(SoundtrackChecker.MUSIC));
        Spoken voicing = VoicingChecker.spoken(fields);
        List<Pronunciation> pronunciations =
                new PronunciationChecker(findings).check(fields, document.get(PronunciationChecker.FIELD));
        int passMark = QuestionChecker.passMark(document, findings);
        List<Scene> scenes = scenes(fields, document.get("scenes"));
        return scenes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Script(title, language, look, soundtrack, voicing, pronunciations, passMark, scenes));
    }

    private List<Scene> scenes(FieldReader fields, @Nullable JsonNode scenes) {
        if (scenes == null || scenes.isNull()) {
            fields.error("scenes", Message.of("script.missing"));
            return List.of();
        }
        if (!scenes.isArray()) {
            fields.error("scenes", Message.of("script.not-a-list"));
            return List.of();
        }
        if (scenes.isEmpty()) {
            fields.error("scenes", Message.of("script.no-scenes"));
            return List.of();
        }
        if (scenes.size() > ScriptLimits.SCENES) {
            fields.error("scenes", Message.of("script.too-many-scenes", scenes.size(), ScriptLimits.SCENES));
            return List.of();
        }
        List<Scene> checked = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < scenes.size(); i++) {
            SceneChecker checker = new SceneChecker(files, scenes.get(i), i, findings);
            checker.check(ids).ifPresent(checked::add);
        }
        tooManyQuestions(checked);
        return checked;
    }

    private void tooManyQuestions(List<Scene> scenes) {
        long asking = scenes.stream().filter(scene -> scene.question() != null).count();
        if (asking > ScriptLimits.QUESTIONS) {
            findings.add(Finding.ofScript(
                    Finding.Severity.ERROR, "scenes", Message.of("question.too-many", asking, ScriptLimits.QUESTIONS)));
        }
    }
}
