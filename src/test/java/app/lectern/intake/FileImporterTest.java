package app.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.script.SlideLayout;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.SceneDraft;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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

    @Test
    void whatAPictureOfASlideLacksIsToldOfTheSlide() throws IOException {
        ImportOptions looks = ImportOptions.USUAL.withSlidesAsPictures(true);
        assertThat(ReadFile.of(file("poi-chart.pptx"), pictures, looks).told())
                .contains("슬라이드 1: 이 슬라이드의 그림에는 차트가 빠졌습니다.");
        assertThat(ReadFile.of(file("zip-diagram.pptx"), pictures, looks).told())
                .contains("슬라이드 3: 이 슬라이드의 그림에는 도해(SmartArt)가 빠졌습니다.")
                .noneMatch(told -> told.contains("글만 가져왔습니다"));
        assertThat(ReadFile.of(file("poi-pictures.pptx"), pictures, looks).told())
                .anyMatch(told -> told.matches("슬라이드 \\d: 이 슬라이드의 그림에는 (EMF|WMF|SVG) 형식의 그림이 빠졌습니다\\."));
    }

    @Test
    void picturesInASheetAreToldOf() throws IOException {
        Path file = pictures.resolve("pictures.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("대본");
            sheet.createRow(1).createCell(0).setCellValue("하나입니다.");
            int picture = book.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(), picture);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
        assertThat(ReadFile.of(file, pictures, ImportOptions.USUAL).told())
                .contains("시트에 놓은 그림은 가져오지 않았습니다: 1장. 그림을 파일 옆에 저장하고 ‘그림’ 열에 그 이름을 적어 주십시오.");
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
