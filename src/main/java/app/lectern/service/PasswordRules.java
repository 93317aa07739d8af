package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.ReasonCode;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;

/** What a new password must be: long, and not soon guessed. No kind of character is asked for or forbidden. */
final class PasswordRules {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    private static final int LEAST_SCORE = 2;
    private static final Zxcvbn ZXCVBN = new Zxcvbn();

    private PasswordRules() {}

    /**
     * Refuses a bad password with WEAK_PASSWORD.
     *
     * @param knownWords what a guesser would try first: the person's names and the workspace's
     */
    static void require(String password, List<String> knownWords) {
        String normalized = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normalized.codePointCount(0, normalized.length());
        if (length < SHORTEST) {
            throw refused(ReasonCode.WEAK_PASSWORD, "password.too-short", SHORTEST, length);
        }
        if (length > LONGEST) {
            throw refused(ReasonCode.WEAK_PASSWORD, "password.too-long", LONGEST, length);
        }
        if (ZXCVBN.measure(normalized, knownWords).getScore() < LEAST_SCORE) {
            throw refused(ReasonCode.WEAK_PASSWORD, "password.guessable");
        }
    }
}
