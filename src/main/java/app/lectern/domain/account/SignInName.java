package app.lectern.domain.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The names that people sign in with: 1 to 100 characters in Unicode NFC, capitals or not being all the same. */
public final class SignInName {
    /** Characters. */
    public static final int LONGEST = 100;

    private static final Set<String> RESERVED = Set.of("anonymous", "lectern");

    private SignInName() {}

    /** The name without spaces around it, in NFC. */
    public static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** What two names have in common that differ in capitals only. */
    public static String folded(String name) {
        String lower = normalized(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Whether a normalized name has the right length and only characters that can be seen. */
    public static boolean isWellFormed(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.codePoints().allMatch(SignInName::isVisible);
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether Lectern itself is called so in records, and therefore nobody else may be. */
    public static boolean isReserved(String name) {
        return RESERVED.contains(folded(name));
    }
}
