package app.lectern.export.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.render.Aspect;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Question.Kind;
import app.lectern.domain.script.Script;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.LessonScene;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import app.lectern.slide.Java2dSlideRenderer;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.w3c.dom.Document;

/** What was written is read again, by other programs' rules. */
@Execution(ExecutionMode.CONCURRENT)
class DocumentsTest {
    private static final String FIRST = "모르는 사람이 보낸 메일은 먼저 <의심>합니다 & 지웁니다. → 漢字 ✓";
    private static final String LONG =
            "피싱 메일을 받으면 보안 담당자에게 바로 알립니다. 첨부 파일은 열지 않습니다. ".repeat(60).strip();

    private static final Question ASKED =
            new Question(Kind.SINGLE, "누구에게 알립니까?", List.of("친구", "담당자"), List.of(1), "비밀 풀이", 5);

    @TempDir
    private Path folder;

    @Test
    void theHtmlHoldsEveryWordAndIsSound() throws Exception {
        String html = TranscriptHtml.of(lesson());
        assertThat(html)
                .contains("<html lang=\"ko\">", "<h1>피싱 &lt;막기&gt;</h1>", "<h2>1. 의심하기</h2>", "<h2>2.</h2>")
                .contains("먼저 &lt;의심&gt;합니다 &amp; 지웁니다.")
                .contains("<p>누구에게 알립니까?</p>", "<p>1) 친구</p>", "<p>2) 담당자</p>")
                .doesNotContain("http", "비밀 풀이");
    }

    @Test
    void theWordFileHoldsHeadingsAndParagraphs() throws Exception {
        Path docx = folder.resolve("a.docx");
        TranscriptDocx.write(lesson(), docx, () -> {});
        byte[] first = Files.readAllBytes(docx);
        TranscriptDocx.write(lesson(), docx, () -> {});
        assertThat(docx).hasBinaryContent(first);
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            for (var entry : zip.stream().toList()) {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                Document xml = factory.newDocumentBuilder().parse(zip.getInputStream(entry));
                if (entry.getName().equals("word/document.xml")) {
                    var texts = xml.getElementsByTagNameNS("*", "t");
                    assertThat(texts.item(0).getTextContent()).isEqualTo("피싱 <막기>");
                    assertThat(texts.item(1).getTextContent()).isEqualTo("1. 의심하기");
                    assertThat(texts.item(2).getTextContent()).isEqualTo(FIRST);
                    assertThat(texts.getLength()).isEqualTo(9);
                }
            }
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("word/styles.xml")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("w:eastAsia=\"ko-KR\"");
        }
    }

    @Test
    void theTranscriptIsReadableTaggedAndTheSameEveryTime() throws Exception {
        Path pdf = folder.resolve("a.pdf");
        LessonPdf.transcript(lesson(), pdf, () -> {});
        byte[] first = Files.readAllBytes(pdf);
        LessonPdf.transcript(lesson(), pdf, () -> {});
        assertThat(pdf).hasBinaryContent(first);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains(FIRST).contains("1. 의심하기").contains(LONG.substring(0, 40));
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("피싱 <막기>");
            assertThat(tags(document)).startsWith("H1", "H2", "P", "H2", "P");
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            embedded(document);
            picture(document, 0, "transcript-1");
            picture(document, 1, "transcript-2");
        }
        assertThat(Files.size(pdf)).isLessThan(400_000);
    }

    @Test
    void everySlideHasItsPageWithWhatIsSaid() throws Exception {
        for (Aspect aspect : List.of(Aspect.WIDE, Aspect.TALL)) {
            Path pdf = folder.resolve("slides.pdf");
            FinishedLesson lesson = lesson(aspect);
            LessonPdf.slides(lesson, source(), new Java2dSlideRenderer(null), pdf, () -> {});
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                assertThat(first.getText(document).replaceAll("\\s+", " "))
                        .contains(FIRST)
                        .contains("1. 의심하기");
                assertThat(tags(document)).startsWith("Figure", "H1", "P", "Figure", "H1", "P");
                BufferedImage page = picture(document, 0, "slides-" + aspect.name());
                assertThat(page.getRGB(page.getWidth() / 2, page.getHeight() / 6) & 0xffffff)
                        .isNotEqualTo(0xffffff);
            }
        }
    }

    private static List<String> tags(PDDocument document) {
        PDStructureElement root = (PDStructureElement)
                document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        List<String> tags = new ArrayList<>();
        root.getKids().forEach(kid -> tags.add(((PDStructureElement) kid).getStructureType()));
        return tags;
    }

    private static void embedded(PDDocument document) throws Exception {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    private static BufferedImage picture(PDDocument document, int page, String name) throws Exception {
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, 72);
        Path file = Path.of("target", "snapshots", "pdf-" + name + ".png");
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
        return image;
    }

    private static FinishedLesson.Source source() {
        String json = """
                {"title":"피싱 막기","language":"ko","scenes":[
                {"scene_id":1,"title":"의심하기","text":"글","on_screen_text":["보낸 사람","주소"]},{"scene_id":2,"text":"글"}]}""";
        Script script = ((ScriptReading.Accepted) new ScriptReader().read(json, ScriptFolder.NONE)).script();
        return new FinishedLesson.Source(script, null);
    }

    private static FinishedLesson lesson() {
        return lesson(Aspect.WIDE);
    }

    private static FinishedLesson lesson(Aspect aspect) {
        Path none = Path.of("none");
        return new FinishedLesson(
                "urn:x:1",
                "render",
                "피싱 <막기>",
                "ko",
                8,
                aspect,
                new FinishedLesson.Files(none, none),
                new SubtitleTrack(List.of()),
                false,
                List.of(
                        new LessonScene("의심하기", FIRST, 0, 4, null),
                        new LessonScene("", LONG + "\n\n" + "마지막입니다.", 4, 8, ASKED)),
                List.of(),
                null);
    }
}
