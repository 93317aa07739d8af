package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.Message;
import app.lectern.domain.script.Look;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.Soundtrack;
import app.lectern.domain.script.Voicing.Spoken;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeReaderTest {
    private static final Path BUNDLED = Path.of("src/main/resources/app/lectern/themes");

    @TempDir
    Path folder;

    private final ThemeReader reader = new ThemeReader();
    private final Schema schema;

    ThemeReaderTest() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/theme.schema.json")), InputFormat.JSON);
    }

    /** Writes the calm theme with something in it replaced. */
    static Path write(Path folder, String id, String part, String other) throws IOException {
        String json = Files.readString(BUNDLED.resolve("calm.json"));
        assertThat(json).contains(part);
        return Files.writeString(folder.resolve(id + ".json"), json.replace(part, other));
    }

    @Test
    void theBundledThemesAreAsTheSchemaSays() throws IOException {
        for (String id : Look.BUNDLED_THEMES) {
            Path file = BUNDLED.resolve(id + ".json");

            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .isEmpty();
            assertThat(reader.read(file)).isInstanceOf(ThemeReading.Accepted.class);
        }
        assertThat(ThemeReader.bundled("warm").name(Locale.KOREAN)).isEqualTo("온기");
        assertThat(ThemeReader.bundled("warm").name(Locale.ENGLISH)).isEqualTo("Warm");
        assertThat(ThemeReader.bundled("calm").palette().accent()).isEqualTo(new Color(0x0B6670));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "\"accent\": \"#0B6670\",/''/theme.missing/colors.accent",
                "\"accent\": \"#0B6670\"/\"accent\": \"teal\"/theme.color/colors.accent",
                "\"accent\": \"#0B6670\"/\"accent\": 7/theme.color/colors.accent",
                "\"ko\": \"고요\"/\"ko\": \" \"/theme.not-a-text/name.ko",
                "\"ko\": \"고요\"/\"ko\": 3/theme.not-a-text/name.ko",
                "\"radius\": 0.0148/\"radius\": 0.2/theme.not-a-number/shape.radius",
                "\"card\": \"hairline\"/\"card\": \"paper\"/theme.choice/shape.card",
                "\"page_number\": true/\"page_number\": \"yes\"/theme.not-a-flag/footer.page_number",
                "\"motif\": \"arcs\"/\"motif\": \"arcs\", \"speed\": 3/theme.unknown-field/decoration.speed",
                "\"logo\": null/\"logos\": null/theme.unknown-field/logos"
            })
    void aBadFieldIsNamed(String part, String other, String key, String field) throws IOException {
        Path file = write(folder, "bad", part, other);

        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isNotEmpty();
        assertThat(problems(file)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.arguments().getFirst()).isEqualTo(field);
        });
    }

    @Test
    void everythingWrongIsFoundAtOnce() throws IOException {
        Path file = write(folder, "bad", "\"#0B6670\"", "\"#0B66\"");
        Files.writeString(file, Files.readString(file).replace("\"arcs\"", "\"waves\""));

        assertThat(problems(file)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"name\":1}", "{\"a\":1,\"a\":2}"})
    void whatIsNoThemeIsRefusedInWords(String json) {
        assertThat(reader.read("bad", json.getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(ThemeReading.Refused.class);
    }

    @Test
    void aFileThatIsMissingOrTooLargeIsRefused() throws IOException {
        assertThat(problems(folder.resolve("none.json")))
                .extracting(Message::key)
                .containsExactly("theme.unreadable");
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(300 * 1024));
        assertThat(problems(large)).extracting(Message::key).containsExactly("theme.too-large");
    }

    @Test
    void aLogoLiesBesideItsTheme() throws IOException {
        String none = "\"logo\": null";
        assertThat(problems(write(folder, "a", none, "\"logo\": \"logo.png\"")))
                .containsExactly(Message.of("theme.logo-missing", "logo", "logo.png"));
        Path inside = Files.createDirectory(folder.resolve("themes"));
        Files.writeString(folder.resolve("logo.png"), "x");
        assertThat(problems(write(inside, "b", none, "\"logo\": \"../logo.png\"")))
                .containsExactly(Message.of("theme.logo-outside", "logo", "../logo.png"));
    }

    @Test
    void theLogoStandsAtTheUpperRight() throws Exception {
        BufferedImage logo = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400 * 100; i++) {
            logo.setRGB(i % 400, i / 400, 0xFF00FF);
        }
        ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
        write(folder, "ours", "\"logo\": null", "\"logo\": \"logo.png\"");

        BufferedImage slide = drawn("ours");

        assertThat(slide.getRGB(1815, 64) & 0xFFFFFF).isEqualTo(0xFF00FF);
        assertThat(slide.getRGB(1640, 64) & 0xFFFFFF).isEqualTo(0xFF00FF);
        assertThat(slide.getRGB(1600, 64) & 0xFFFFFF).isEqualTo(Drawn.PAPER);
    }

    @Test
    void aBadThemeOfOnesOwnIsRefusedWithItsNameAndField() throws IOException {
        write(folder, "ours", "\"#0B6670\"", "\"red\"");

        assertThatThrownBy(() -> drawn("ours"))
                .isInstanceOfSatisfying(
                        RenderStepException.class,
                        refused -> assertThat(refused.text())
                                .isEqualTo(
                                        Message.of("slide.theme", "ours", Message.of("theme.color", "colors.accent"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "../ours", "a/b", "\u0000"})
    void anUnknownThemeIsRefused(String id) {
        assertThatThrownBy(() -> drawn(id))
                .isInstanceOfSatisfying(
                        RenderStepException.class,
                        refused -> assertThat(refused.text().key()).isEqualTo("script.theme"));
    }

    private BufferedImage drawn(String theme) throws RenderStepException {
        Look look = new Look(theme, Look.DEFAULT.transition(), false, true, true, Look.Subtitles.TRACK);
        Script script = new Script(
                "과정",
                "ko",
                look,
                Soundtrack.NONE,
                Spoken.DEFAULT,
                List.of(),
                Script.PASS_MARK,
                List.of(Drawn.scene(null, "표지"), Drawn.scene(null, "제목", "하나", "둘")));
        return new Java2dSlideRenderer(folder)
                .draw(new SlideRenderer.Request(script, 1, null, 1920, 1080))
                .image();
    }

    private List<Message> problems(Path file) {
        return reader.read(file) instanceof ThemeReading.Refused refused ? refused.problems() : List.of();
    }
}
