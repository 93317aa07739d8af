package app.lectern.speech;

import java.util.regex.Pattern;

/** How Korean sentences end where the mark alone does not tell. */
final class KoreanEndings {
    /** Last syllables of a predicate that closes a sentence, as in 합니다, 해요, 합니까, 하죠, 하십시오. */
    private static final String CLOSING_SYLLABLES = "다요까죠오";

    /** Particles that carry a quotation on: "위험합니다." 라고 말했습니다. */
    private static final Pattern QUOTING = Pattern.compile("^(?:이?라[고는며]|하[고는며]|이?란)(?:\\s|$)");

    private KoreanEndings() {}

    /**
     * Authors forget the space after a sentence; a file name such as 보고서.hwp or an address must still stay whole.
     *
     * @param mark where the sentence mark is
     * @param next the character after the marks
     */
    static boolean closeSentenceWithoutSpace(String text, int mark, int next) {
        return mark > 0
                && CLOSING_SYLLABLES.indexOf(text.charAt(mark - 1)) >= 0
                && Character.UnicodeScript.of(text.codePointAt(next)) == Character.UnicodeScript.HANGUL;
    }

    /** Whether what follows a closed quotation makes it a part of the sentence around it. */
    static boolean quotes(String rest) {
        return QUOTING.matcher(rest).find();
    }
}
