package app.lectern.export.document;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lesson.Xml;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.SteadyZip;
import java.io.IOException;
import java.nio.file.Path;

/** A transcript as a word processor's file (ECMA-376): title, headings and paragraphs, in their language. */
public final class TranscriptDocx {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Default Extension="xml" ContentType="application/xml"/>
              <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
              <Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
              <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """;
    private static final String PACKAGE = HEAD + """
            <Relationships xmlns="%s">
              <Relationship Id="document" Type="%s/officeDocument" Target="word/document.xml"/>
              <Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """.formatted(RELATIONS, OFFICE);
    private static final String PARTS = HEAD + """
            <Relationships xmlns="%s">
              <Relationship Id="styles" Type="%s/styles" Target="styles.xml"/>
            </Relationships>
            """.formatted(RELATIONS, OFFICE);

    private TranscriptDocx() {}

    /**
     * Writes the file; the same lesson always gives the same bytes.
     *
     * @param check run often: the place to end the work
     */
    public static void write(FinishedLesson lesson, Path file, FileDigest.Check check) throws IOException {
        try (SteadyZip zip = new SteadyZip(file, check)) {
            zip.add("[Content_Types].xml", TYPES);
            zip.add("_rels/.rels", PACKAGE);
            zip.add("docProps/core.xml", core(lesson));
            zip.add("word/_rels/document.xml.rels", PARTS);
            zip.add("word/styles.xml", styles(lesson));
            zip.add("word/document.xml", document(lesson));
        }
    }

    private static String core(FinishedLesson lesson) {
        return HEAD + """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title>%1$s</dc:title>
              <dc:language>%2$s</dc:language>
            </cp:coreProperties>
            """.formatted(Xml.text(lesson.title()), Xml.text(lesson.language()));
    }

    private static String styles(FinishedLesson lesson) {
        String language = Xml.text(lesson.language());
        return HEAD + """
            <w:styles xmlns:w="%1$s">
              <w:docDefaults>
                <w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Malgun Gothic" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="%2$s" w:eastAsia="%3$s"/></w:rPr></w:rPrDefault>
                <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault>
              </w:docDefaults>
              <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
              <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>
              <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="320" w:after="80"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
            </w:styles>
            """.formatted(W, language, lesson.isKorean() ? "ko-KR" : language);
    }

    private static String document(FinishedLesson lesson) {
        StringBuilder body = new StringBuilder(paragraph("Title", lesson.title()));
        for (int i = 0; i < lesson.scenes().size(); i++) {
            Chapter chapter = Chapter.of(lesson, i);
            body.append(paragraph("Heading1", chapter.heading()));
            chapter.paragraphs().forEach(said -> body.append(paragraph("Normal", said)));
        }
        return HEAD + """
                <w:document xmlns:w="%s"><w:body>
                %s<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>
                </w:body></w:document>
                """.formatted(W, body);
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>%n"
                .formatted(style, Xml.text(text))
                .replace("\r\n", "\n");
    }
}
