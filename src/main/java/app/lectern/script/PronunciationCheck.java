package app.lectern.script;

import app.lectern.domain.Message;
import app.lectern.domain.script.Pronunciation;
import app.lectern.domain.script.Pronunciation.Kind;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/** Decides whether an entry of a pronunciation dictionary can be used. */
public final class PronunciationCheck {
    private PronunciationCheck() {}

    /** What is wrong with the entry, if anything. */
    public static Optional<Message> problem(Pronunciation entry) {
        if (entry.written().isBlank() || entry.say().isBlank()) {
            return Optional.of(Message.of("script.pronunciation"));
        }
        if (entry.kind() == Kind.WORD) {
            return Optional.empty();
        }
        try {
            return Pattern.compile(entry.written()).matches("")
                    ? Optional.of(Message.of("script.pattern-empty", entry.written()))
                    : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(Message.of("script.pattern", entry.written(), String.valueOf(e.getDescription())));
        }
    }
}
