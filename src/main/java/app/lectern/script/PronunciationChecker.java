package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import app.lectern.domain.script.ScriptLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks a script's own pronunciation dictionary. */
final class PronunciationChecker {
    static final String FIELD = "pronunciations";

    private final List<Finding> findings;

    PronunciationChecker(List<Finding> findings) {
        this.findings = findings;
    }

    List<Pronunciation> check(FieldReader script, @Nullable JsonNode entries) {
        if (entries == null || entries.isNull()) {
            return List.of();
        }
        if (!entries.isArray()) {
            script.error(FIELD, Message.of("script.not-a-list"));
            return List.of();
        }
        if (entries.size() > ScriptLimits.PRONUNCIATIONS) {
            script.error(FIELD, Message.of("script.too-many-pronunciations", ScriptLimits.PRONUNCIATIONS));
            return List.of();
        }
        List<Pronunciation> checked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            entry(entries.get(i), FIELD + "[" + i + "]").ifPresent(checked::add);
        }
        return checked;
    }

    private Optional<Pronunciation> entry(JsonNode entry, String place) {
        FieldReader fields = new FieldReader(entry, -1, null, findings, place + ".");
        if (!entry.isObject()) {
            fields.error("", Message.of("script.pronunciation"));
            return Optional.empty();
        }
        String word = fields.text("word", ScriptLimits.PRONUNCIATION);
        String pattern = fields.text("pattern", ScriptLimits.PRONUNCIATION);
        String say = fields.text("say", ScriptLimits.PRONUNCIATION);
        String language = fields.matching("language", ScriptChecker.LANGUAGE, "script.language");
        if (say == null || (word == null) == (pattern == null)) {
            fields.error("", Message.of("script.pronunciation"));
            return Optional.empty();
        }
        if (word != null) {
            return Optional.of(new Pronunciation(Kind.WORD, word, say, language));
        }
        Pronunciation made = new Pronunciation(Kind.PATTERN, String.valueOf(pattern), say, language);
        Optional<Message> wrong = PronunciationCheck.problem(made);
        wrong.ifPresent(problem -> fields.error("pattern", problem));
        return wrong.isPresent() ? Optional.empty() : Optional.of(made);
    }
}
