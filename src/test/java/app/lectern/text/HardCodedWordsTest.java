package app.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read comes from the bundles, not from the code of window, commands and services. */
class HardCodedWordsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/lectern");
    private static final List<String> ROOMS = List.of("desktop", "cli", "service", "api");
    /** Files whose letters are their subject: what is typed, read aloud as a sample, or read by the system. */
    private static final Set<String> KNOWN = Set.of(
            "Hangul.java",
            "KoreanSearch.java",
            "ComposedText.java",
            "LanguageVoices.java",
            "Rehearsal.java",
            "RecordPage.java",
            "SystemNotice.java",
            "MetricsText.java",
            "MetricsServer.java");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}");
    /** English for those who read logs and code, and the help of the commands, which is English. */
    private static final Pattern FOR_OTHERS = Pattern.compile(
            "LOG\\.|Logger|Exception\\(|requireNonNull|description|header|footer|^\\s*\\+|^\\s*//|^\\s*/?\\*|select |update |insert |delete from");

    @Test
    void noKoreanAndNoEnglishSentenceStandsInTheCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(room))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    if (!KNOWN.contains(file.getFileName().toString())) {
                        look(file, found);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Path file, List<String> found) throws IOException {
        String before = "";
        for (String line : Files.readAllLines(file)) {
            boolean told = !FOR_OTHERS.matcher(line).find()
                    && !FOR_OTHERS.matcher(before).find();
            Matcher literal = LITERAL.matcher(line);
            while (literal.find()) {
                boolean comment = line.strip().startsWith("*") || line.strip().startsWith("//");
                boolean korean = HANGUL.matcher(literal.group(1)).find() && !comment;
                if (korean || (told && SENTENCE.matcher(literal.group(1)).find())) {
                    found.add(file.getFileName() + ": " + line.strip());
                }
            }
            before = line;
        }
    }
}
