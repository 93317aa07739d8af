package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.parts.VideoState;
import app.lectern.desktop.settings.Look;
import app.lectern.domain.account.Role;
import app.lectern.domain.render.RenderStep;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.Theme;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path SOURCES = Path.of("src/main/java/app/lectern/desktop");
    /** A whole string literal that looks like a key. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-zA-Z_-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("studio_ko.properties")).isEqualTo(keys("studio.properties"));
    }

    @Test
    void everyKeyThatIsUsedExists() throws IOException {
        Set<String> keys = keys("studio.properties");
        Set<String> rooms = new TreeSet<>();
        keys.forEach(key -> rooms.add(key.substring(0, key.indexOf('.'))));
        Set<String> used = new TreeSet<>();
        for (String literal : literals()) {
            // script.too-large and its like are words of the services
            if (rooms.contains(literal.substring(0, literal.indexOf('.')))) {
                used.add(literal);
            }
        }
        assertThat(keys).containsAll(used);
    }

    @Test
    void everyStateStepRoleLookAndLayoutHasItsWord() throws IOException {
        Set<String> keys = keys("studio.properties");
        assertThat(keys).containsAll(named("state.", VideoState.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("step.", RenderStep.values(), RenderStep::name));
        assertThat(keys).containsAll(named("role.", Role.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("look.", Look.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.color.", ColorRole.values(), ColorRole::id));
        assertThat(keys).containsAll(named("theme.heading-font.", Theme.HeadingFont.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.card.", Theme.Card.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.marker.", Theme.Marker.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.kicker.", Theme.Kicker.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.heading.", Theme.Heading.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("theme.motif.", Theme.Motif.values(), WordsTest::lower));
        assertThat(keys).containsAll(named("layout.", SlideLayout.values(), SlideLayout::id));
    }

    @Test
    void anotherLanguageIsSpokenAtOnce() {
        Words words = new Words(Locale.KOREAN);
        assertThat(words.of("rail.library")).isEqualTo("보관함");
        words.speak(Locale.ENGLISH);
        assertThat(words.of("rail.library")).isEqualTo("Library");
    }

    private static <T> List<String> named(String prefix, T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(value -> prefix + name.apply(value)).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> literals() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = LITERAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream("/app/lectern/desktop/" + file)),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
