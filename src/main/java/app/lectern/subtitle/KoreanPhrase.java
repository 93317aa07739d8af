package app.lectern.subtitle;

import java.util.Set;
import java.util.regex.Pattern;

/** Which Korean words (어절) belong together, told by their endings. */
final class KoreanPhrase {
    private static final String PARTICLES =
            "(?:이|가|은|는|을|를|에|에는|에도|에서|도|만|의|로|으로|까지|부터|마다|이나|나|입니다|이다|이며|이고)?[.,!?…]*$";

    /** Endings and nouns that close a clause. */
    private static final Pattern CONNECTIVE =
            Pattern.compile("(?:고|며|면|면서|아서|어서|해서|여서|지만|는데|은데|니까|므로|거나|도록|하여|려면|다가|때|때는|때에는|후|후에|뒤|뒤에|전에)$");

    /** Particles that close a phrase: a break after them parts no noun from what describes it. */
    private static final Pattern PARTICLE =
            Pattern.compile("[가-힣](?:은|는|이|가|을|를|에|에서|에게|으로|로|도|만|까지|부터|에는|에서는|으로는|로는)$");

    /** Forms that describe the noun that follows. */
    private static final Pattern ADNOMINAL =
            Pattern.compile("[가-힣](?:하는|되는|시키는|움직이는|다니는|보내는|다루는|나누는|지키는|만드는|보이는|많은|높은|낮은|작은|않은|받은"
                    + "|한|된|할|될|적인|운|의|던|와|과)$"
                    + "|^(?:하는|되는|있는|없는|않는|위한|관한|대한|따른|같은|다른|있을|없을|많은|높은|낮은|작은|큰|할|될|한|된)$");

    /** What a break costs between a word that describes and its noun. */
    private static final int DESCRIBED = 45;

    /** What a break costs after a word that by its form may describe what follows: 이룬 개인정보, but 권한 too. */
    private static final int MAY_DESCRIBE = 32;

    /** An object and its verb belong together more than a subject and what is said of it. */
    private static final Pattern OBJECT = Pattern.compile("[가-힣][을를]$");

    /** Adnouns and adverbs that stand before what they say something about (관형사, 부사). */
    private static final Set<String> ADNOUNS = Set.of(
            "이", "그", "저", "각", "모든", "여러", "어느", "어떤", "무슨", "새", "첫", "옛", "맨", "온갖", "본", "해당", "약", "총", "제", "매",
            "안", "못", "더", "꼭", "가장", "한", "두", "세", "네", "몇");

    /** Bound nouns (의존 명사): they cannot begin a line without what describes them. */
    private static final Pattern BOUND_NOUN =
            Pattern.compile("^(?!바로)(?:수|것|줄|뿐|만큼|대로|채|척|듯|데|바|때|적|지|경우|동안|등|중|후|뒤|전)" + PARTICLES);

    /** These bind to any noun too: 작업 중, 교육 후, 이름 등. */
    private static final Pattern AFTER_NOUN = Pattern.compile("^(?:등|중|때|후|전)" + PARTICLES);

    private static final Pattern ABILITY = Pattern.compile("^(?:수|줄|적)(?:가|이|는|은|도|밖에|를|을)?$");
    private static final Pattern ABLE = Pattern.compile("^(?:있|없|알|압|모르|모릅|몰)");

    /** An ending and the auxiliary verb that completes it. */
    private enum Auxiliary {
        NEGATION("지(?:는|도|를)?$", "^(?:않|못하|못합|못한|말|마십|마세|마시)"),
        DUTY("야$", "^(?:하|합|한|할|해|했|됩|된|되|돼|만)"),
        PROGRESS("고$", "^(?:있|싶|계시|계십|나서|나면)"),
        COMPLEMENT("[가-힣](?:이|가)$", "^(?:아니|아닌|아닙|되[어지면는]|됩니|된다|될|돼)"),
        MANNER("(?:게|도록|려고)$", "^(?:하|합|한다|할|해|됩|되|된)"),
        FAVOUR(
                "(?:아|어|여|해|혀|려|켜|와|워|져|겨|쳐|써|펴|꺼)$",
                "^(?:주[십세시어는]|줍니|줘|보[십세]|봅[니시]|두[십세어]|둡니|놓[고습아]|버[립린렸]|드[립려]|있[습는다어으])");

        private final Pattern ending;
        private final Pattern verb;

        Auxiliary(String ending, String verb) {
            this.ending = Pattern.compile(ending);
            this.verb = Pattern.compile(verb);
        }

        boolean joins(String word, String next) {
            return ending.matcher(word).find() && verb.matcher(next).find();
        }
    }

    private static final int HANGUL_FIRST = 0xAC00;
    private static final int HANGUL_LAST = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_NIEUN = 4;
    private static final int FINAL_RIEUL = 8;

    private KoreanPhrase() {}

    /** Whether the language binds two words, so that a viewer stumbles over a break between them. */
    static boolean binds(String word, String next) {
        if (ADNOUNS.contains(word)) {
            return true;
        }
        if (ABILITY.matcher(word).find() && ABLE.matcher(next).find()) {
            return true;
        }
        if (endsInHangul(word) && AFTER_NOUN.matcher(next).find()) {
            return true;
        }
        if (describes(word) && BOUND_NOUN.matcher(next).find()) {
            return true;
        }
        for (Auxiliary auxiliary : Auxiliary.values()) {
            if (auxiliary.joins(word, next)) {
                return true;
            }
        }
        return false;
    }

    /** What a break after a word costs that binds nothing, from 10 after a clause to 45 amid a noun phrase. */
    static int cost(String word) {
        if (CONNECTIVE.matcher(word).find()) {
            return 10;
        }
        if (ADNOMINAL.matcher(word).find() || isVerbBeforeNoun(word)) {
            return DESCRIBED;
        }
        if (OBJECT.matcher(word).find()) {
            return 20;
        }
        if (PARTICLE.matcher(word).find()) {
            return 16;
        }
        return describes(word) ? MAY_DESCRIBE : 25;
    }

    /** After a final consonant 는 is a verb's ending, for the particle would be 은: 받는 사람, 읽는 법. */
    private static boolean isVerbBeforeNoun(String word) {
        int at = word.length() - 2;
        return at >= 0
                && word.endsWith("는")
                && isHangul(word.charAt(at))
                && (word.charAt(at) - HANGUL_FIRST) % FINALS != 0;
    }

    private static boolean endsInHangul(String word) {
        return isHangul(word.charAt(word.length() - 1));
    }

    private static boolean isHangul(char letter) {
        return letter >= HANGUL_FIRST && letter <= HANGUL_LAST;
    }

    /** Whether a word may be a verb that describes a noun: 하는, 간, 할. */
    private static boolean describes(String word) {
        int last = (word.charAt(word.length() - 1) - HANGUL_FIRST) % FINALS;
        return endsInHangul(word) && (last == FINAL_NIEUN || last == FINAL_RIEUL);
    }
}
