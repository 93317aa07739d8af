package app.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the language of the whole process")
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/app/lectern/text");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:script|denied|education|asset|job|render|workspace|place|cli|doctor|speech|slide|video|subtitle|sound|mark|dictionary|category|webhook|storage|backup|disk|quiz|project|import|markdown)"
                    + "\\.[a-z0-9-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        Properties english = bundle("messages.properties");
        Properties korean = bundle("messages_ko.properties");
        assertThat(korean.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            int places = new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length;
            assertThat(new MessageFormat(korean.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSize(places);
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/app/lectern"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/desktop/"))
                    .toList()) {
                Matcher matcher = KEY.matcher(Files.readString(source)
                        .replaceAll("\"(?:video\\.mp4|video\\.published|speech\\.json|script\\.json)\"", ""));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        assertThat(used).hasSizeGreaterThan(60);
        used.removeAll(bundle("messages.properties").stringPropertyNames());
        assertThat(used).isEmpty();
    }

    @Test
    void speaksTheLanguageAskedForWhateverTheSystems() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.KOREA);
            assertThat(Texts.of(Locale.ENGLISH).of("step.FINALIZE")).isEqualTo("finishing");
            Locale.setDefault(Locale.US);
            assertThat(Texts.of(Locale.KOREA).of("step.FINALIZE")).isEqualTo("마무리");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void putsMessagesIntoMessages() {
        Message inner = Message.of("step.GENERATE_TTS");
        assertThat(Texts.of(Locale.ENGLISH).of("render.failed", "GENERATE_TTS", inner, "x"))
                .isEqualTo("GENERATE_TTS (speaking): x");
    }

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
