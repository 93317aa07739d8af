package app.lectern.speech;

import app.lectern.domain.script.NarrationMarkup;
import app.lectern.domain.script.NarrationText;
import app.lectern.domain.script.Pronunciation;
import app.lectern.speech.korean.pronunciation.KoreanPronunciation;
import app.lectern.speech.korean.reading.KoreanReader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shows people what is said of a written text. */
public final class SpokenText {
    private SpokenText() {}

    /**
     * A narration as it is said: marks and dictionary applied; Korean with every number, symbol and foreign word
     * spelled out in Hangul.
     *
     * @param written with its marks
     * @param language a BCP 47 tag; null means: by the letters
     * @param dictionary the workspace's
     */
    public static String spokenForm(String written, @Nullable String language, List<Pronunciation> dictionary) {
        NarrationText narration = NarrationMarkup.read(written).narration();
        String spoken = language == null ? LetterLanguage.of(narration.text()) : language;
        var said = SpokenMarks.of(narration, 0, narration.text().length())
                .said(new Dictionary(List.of(), dictionary), spoken);
        return isKorean(spoken) ? KoreanReader.spokenForm(said).text() : said.text();
    }

    /** A Korean narration syllable by syllable as it sounds; any other as {@link #spokenForm}. */
    public static String pronunciation(String written, @Nullable String language, List<Pronunciation> dictionary) {
        return KoreanPronunciation.surface(spokenForm(written, language, dictionary));
    }

    private static boolean isKorean(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("ko");
    }
}
