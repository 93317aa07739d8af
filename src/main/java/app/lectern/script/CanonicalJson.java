package app.lectern.script;

import app.lectern.domain.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form that RFC 8785 gives it: no spaces, names in order, numbers as ECMAScript writes them. */
public final class CanonicalJson {
    private CanonicalJson() {}

    /** The canonical form of a JSON object; throws {@link UncheckedIOException} when it is none. */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The SHA-256 of the canonical form in UTF-8, in hexadecimal: the same however the JSON is laid out. */
    public static String sha256(String json) {
        return Fingerprint.sha256(of(json));
    }
}
