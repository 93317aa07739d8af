package app.lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.desktop.Words;
import app.lectern.domain.Message;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles of all languages say the same, with the same places, and a further language is one file a bundle. */
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/app/lectern");
    /** In a pattern of MessageFormat a quote is written twice. */
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /** A place, with the particle behind it in one form only. */
    private static final Pattern ONE_PARTICLE =
            Pattern.compile("\\}['’\"”»]*(?:을|를|은|는|이|가|와|과|으로|로|이?라는|이?라고|이?라서|이?란|이?나|이?랑)(?=[ .,!?:]|$)");

    /** A place, with a particle behind it that cannot see the word before. */
    private static final Pattern PARTED_PARTICLE =
            Pattern.compile("\\} (?:을\\(를\\)|은\\(는\\)|이\\(가\\)|\\(으\\)로|\\(이\\))");

    private static final Pattern BRACKETED_PLURAL = Pattern.compile("\\w\\(s\\)");
    private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,(?:[^{}]|\\{[^{}]*\\})*\\}");
    /** A count with its things in the plural, where no word before says that it is a bound. */
    private static final Pattern ONLY_PLURAL =
            Pattern.compile("(?<!most |least |than |to |up to |only |within |may have )\\{\\d\\}"
                    + " (?:new |done |more |blocking )?(?:scenes|videos|files|lines|entries|subtitles|renders|jobs|findings|drafts"
                    + "|texts|voices|results|places|characters|words|people|seconds|minutes|hours|days|changes|comments|questions"
                    + "|slides|pages|rows|cores|times|cues|frames|options|projects|trainings|revisions)\\b");

    /** What is never said of one. */
    private static final Set<String> ALWAYS_SEVERAL = Set.of(
            "script.too-many-scenes",
            "script.too-many-lines",
            "script.text-too-long",
            "render.too-many-attempts",
            "subtitle.line-count",
            "subtitle.line-length",
            "subtitle.reading-speed",
            "storage.s3-failing",
            "import.block-parted",
            "import.narration-parted",
            "import.silent");

    @ParameterizedTest
    @ValueSource(strings = {"text/messages", "desktop/studio"})
    void everyLanguageHasTheSameKeysAndPlaces(String bundle) throws IOException {
        Properties base = read(bundle + ".properties");
        for (Locale language : Languages.all()) {
            Properties own = language.equals(Locale.ENGLISH) ? base : read(bundle + "_" + language + ".properties");
            assertThat(own.stringPropertyNames()).as(bundle + " " + language).isEqualTo(base.stringPropertyNames());
            for (String key : own.stringPropertyNames()) {
                String text = own.getProperty(key);
                assertThat(text).as(key).isNotBlank().doesNotContainPattern(LONE_QUOTE);
                assertThat(places(text)).as(language + " " + key).isEqualTo(places(base.getProperty(key)));
                new MessageFormat(text, language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/messages", "desktop/studio"})
    void koreanParticlesFitAndEnglishPluralsToo(String bundle) throws IOException {
        read(bundle + "_ko.properties")
                .forEach((key, text) -> assertThat((String) text)
                        .as((String) key)
                        .doesNotContainPattern(ONE_PARTICLE)
                        .doesNotContainPattern(PARTED_PARTICLE));
        read(bundle + ".properties").forEach((key, text) -> {
            assertThat((String) text).as((String) key).doesNotContainPattern(BRACKETED_PLURAL);
            if (!((String) key).endsWith("-many") && !ALWAYS_SEVERAL.contains(key)) {
                assertThat(CHOICE.matcher((String) text).replaceAll(""))
                        .as((String) key)
                        .doesNotContainPattern(ONLY_PLURAL);
            }
        });
    }

    @Test
    void everyBundleOnDiskIsOffered() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("text"))) {
            Pattern name = Pattern.compile("messages_(\\w+)\\.properties");
            files.map(file -> name.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .forEach(match -> named.add(match.group(1)));
        }
        named.add("en");
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        Languages.all().stream().map(Locale::toString).toList());
    }

    @Test
    void aFurtherLanguageIsOneFileABundle() throws IOException {
        Properties window = read("desktop/studio.properties");
        Path classes = Path.of("target/test-classes/app/lectern");
        Path messages = classes.resolve("text/messages_eo.properties");
        Path studio = classes.resolve("desktop/studio_eo.properties");
        try {
            write(messages, read("text/messages.properties"), text -> "⟦" + text + "⟧");
            write(studio, window, text -> "⟦" + text + "⟧");
            Texts made = Texts.of(Locale.of("eo"));
            assertThat(made.of("step.FINALIZE")).isEqualTo("⟦finishing⟧");
            assertThat(made.of("render.failed", "GENERATE_TTS", Message.of("step.GENERATE_TTS"), "x"))
                    .isEqualTo("⟦GENERATE_TTS (⟦speaking⟧): x⟧");
            Words words = new Words(Locale.ENGLISH);
            words.speak(Locale.of("eo"));
            assertThat(words.of("rail.library")).isEqualTo("⟦Library⟧");
            assertThat(window.stringPropertyNames())
                    .allSatisfy(key -> assertThat(words.of(key)).startsWith("⟦").endsWith("⟧"));
            assertThat(words.of(Message.of("step.FINALIZE"))).isEqualTo("⟦finishing⟧");
        } finally {
            Files.deleteIfExists(messages);
            Files.deleteIfExists(studio);
        }
    }

    @Test
    void aFurtherLanguageIsOfferedOnceItIsNamed(@TempDir Path folder) throws Exception {
        Path named = folder.resolve("app/lectern/text/languages.properties");
        write(named, read("text/languages.properties"), tags -> tags + " eo");
        try (URLClassLoader anew = new URLClassLoader(
                new URL[] {
                    folder.toUri().toURL(), Path.of("target/classes").toUri().toURL()
                },
                ClassLoader.getPlatformClassLoader())) {
            Object all = Class.forName(Languages.class.getName(), true, anew)
                    .getMethod("all")
                    .invoke(null);
            List<Locale> expected = new ArrayList<>(Languages.all());
            expected.add(Locale.of("eo"));
            assertThat(all).isEqualTo(expected);
        }
    }

    @Test
    void aLanguageThatIsNotSpokenBecomesEnglish() {
        assertThat(Languages.nearest(Locale.of("eo"))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.nearest(Locale.KOREA)).isEqualTo(Locale.KOREAN);
        assertThat(Languages.all()).startsWith(Locale.KOREAN).contains(Locale.ENGLISH);
        assertThat(Languages.name(Locale.KOREAN)).isEqualTo("한국어");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static void write(Path file, Properties texts, UnaryOperator<String> change) throws IOException {
        Properties changed = new Properties();
        texts.forEach((key, text) -> changed.setProperty((String) key, change.apply((String) text)));
        Files.createDirectories(file.getParent());
        try (var out = Files.newBufferedWriter(file)) {
            changed.store(out, null);
        }
    }

    private static Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(in);
        }
        return properties;
    }
}
