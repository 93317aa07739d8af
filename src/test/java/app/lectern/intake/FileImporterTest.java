package app.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.script.SlideLayout;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class FileImporterTest {
    @TempDir
    Path pictures;

    private List<Path> taken() throws IOException {
        try (Stream<Path> files = Files.walk(pictures)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path file(String name) {
        return ImportCorpusTest.CORPUS.resolve(name);
    }

    @Test
    void aPictureOnManySlidesIsKeptOnce() throws IOException {
        ReadFile read = ReadFile.of(file("poi-pictures.pptx"), pictures, ImportOptions.USUAL);
        assertThat(read.scenes())
                .extracting(SceneDraft::picture)
                .filteredOn(one -> one != null)
                .hasSize(3);
        assertThat(taken()).hasSize(1);
    }

    @Test
    void slidesCanKeepTheirLook() throws IOException {
        ReadFile read = ReadFile.of(file("zip-4x3.pptx"), pictures, ImportOptions.USUAL.withSlidesAsPictures(true));
        assertThat(read.scenes()).hasSize(2).allSatisfy(scene -> {
            assertThat(scene.layout()).isEqualTo(SlideLayout.PICTURE_ONLY);
            assertThat(scene.title()).isNotEmpty();
        });
        BufferedImage slide = ImageIO.read(
                pictures.resolve(String.valueOf(read.scenes().getFirst().picture()))
                        .toFile());
        assertThat(slide.getWidth()).isEqualTo(1920);
        assertThat(slide.getHeight()).isEqualTo(1080);
        assertThat(isWritten(slide, 0, 230)).as("the margin").isFalse();
        assertThat(isWritten(slide, 250, 1400)).as("the slide").isTrue();
    }

    private static boolean isWritten(BufferedImage image, int from, int to) {
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = from; x < to; x += 2) {
                if ((image.getRGB(x, y) & 0xFF) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"poi-layouts.pptx", "py-standard.docx", "poi-merged.xlsx", "utf8.csv", "long.srt", "titles.txt"})
    void readingEndsWhenNobodyWantsIt(String name) {
        ImportSource source = new ImportSource(file(name), pictures);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> new FileImporter().read(source, ImportOptions.USUAL, (_, _) -> {
                    throw new CancellationException("nobody");
                }));
    }
}
