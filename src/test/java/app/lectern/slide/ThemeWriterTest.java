package app.lectern.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.script.Look;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.TextPair;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import app.lectern.pipeline.Themes;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeWriterTest {
    @TempDir
    Path folder;

    private static Theme calm() {
        return ThemeReader.bundled("calm");
    }

    @Test
    void everyBundledThemeComesBackAsItWasAndAsTheSchemaSays() throws IOException {
        Path themes = folder.resolve("themes");
        Themes shelf = new ThemeShelf(themes);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/theme.schema.json")), InputFormat.JSON);
        for (String id : Look.BUNDLED_THEMES) {
            Theme own = ThemeReader.bundled(id).withId(id + "-2");

            shelf.save(own);

            Path file = themes.resolve(id + "-2.json");
            assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
                    .isEmpty();
            assertThat(new ThemeReader().read(file)).isEqualTo(new ThemeReading.Accepted(own));
        }
        assertThat(shelf.shelved())
                .extracting(Themes.Shelved::id)
                .startsWith(Look.BUNDLED_THEMES.toArray(String[]::new))
                .contains("bold-2", "calm-2", "warm-2");
    }

    @Test
    void aLogoIsTakenInAndItsThemeCanBeKeptAgain() throws IOException {
        Path logo = folder.resolve("our logo.PNG");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        Path themes = folder.resolve("themes");
        Themes shelf = new ThemeShelf(themes);

        Theme kept = shelf.save(calm().withId("ours").withLogo(logo));
        Theme again = shelf.save(kept.withNames("우리", "Ours"));

        assertThat(again.logo()).isEqualTo(kept.logo()).isNotNull();
        assertThat(Files.readAllBytes(Objects.requireNonNull(again.logo()))).isEqualTo(Files.readAllBytes(logo));
        assertThat(new ThemeReader().read(themes.resolve("ours.json"))).isEqualTo(new ThemeReading.Accepted(again));
        try (Stream<Path> files = Files.list(themes)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aBadFileIsOnTheShelfWithWhatIsWrong() throws IOException {
        ThemeReaderTest.write(folder, "bad", "\"#0B6670\"", "\"red\"");

        List<Themes.Shelved> all = new ThemeShelf(folder).shelved();

        assertThat(all.getLast().id()).isEqualTo("bad");
        assertThat(all.getLast().reading()).isInstanceOf(ThemeReading.Refused.class);
    }

    @Test
    void nothingIsWrittenOutsideTheFolderOrOverABundledTheme() {
        Themes shelf = new ThemeShelf(folder.resolve("themes"));

        for (String id : List.of("../out", "calm")) {
            assertThatThrownBy(() -> shelf.save(calm().withId(id))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> shelf.remove(id)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void theTextsOfBundledThemesCanBeReadAndABadColourIsToldWithWhatIsDrawn() {
        for (String id : Look.BUNDLED_THEMES) {
            assertThat(TextPairs.of(ThemeReader.bundled(id))).as(id).allMatch(TextPair::readable);
        }
        Color faint = new Color(0xB8C4C6);
        Theme bad = calm().withPalette(calm().palette().with(ColorRole.MUTED, faint));

        assertThat(TextPairs.of(bad))
                .filteredOn(pair -> !pair.readable())
                .isNotEmpty()
                .allSatisfy(pair -> {
                    assertThat(pair.text()).isEqualTo(ColorRole.MUTED);
                    assertThat(pair.ratio()).isLessThan(TextPair.LEAST);
                    assertThat(pair.drawn()).isNotEqualTo(faint);
                });
    }
}
