package app.lectern.translation;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XLIFF 2.1: a file a lesson, a group a scene, a unit a text. Marks of narrations become inline codes whose text
 * is kept as original data. The same translation gives the same bytes.
 */
public final class XliffWriter {
    /** XLIFF 2.0 and 2.1 have the same core. */
    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";

    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /**
     * What a file is of.
     *
     * @param videoId of the translation
     * @param sourceSha256 of the source's text that was written
     */
    public record Lesson(String videoId, String sourceLanguage, String language, String sourceSha256) {}

    private record Code(String id, String start, String end) {}

    private final XMLStreamWriter xml;
    private final StringWriter text = new StringWriter();

    private XliffWriter() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The whole document, to be written in UTF-8. */
    public static String write(Lesson lesson, List<TranslationUnit> units) {
        try {
            XliffWriter writer = new XliffWriter();
            writer.document(lesson, units);
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML into memory", e);
        }
    }

    private void document(Lesson lesson, List<TranslationUnit> units) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        line(0);
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(CORE);
        xml.writeNamespace("mda", METADATA);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", lesson.sourceLanguage());
        xml.writeAttribute("trgLang", lesson.language());
        start(1, "file", "id", "lesson", "original", lesson.videoId());
        xml.writeAttribute("xml", XML, "space", "preserve");
        metadata(lesson);
        Map<Integer, List<TranslationUnit>> scenes = new LinkedHashMap<>();
        units.forEach(unit ->
                scenes.computeIfAbsent(unit.scene(), _ -> new ArrayList<>()).add(unit));
        for (List<TranslationUnit> scene : scenes.values()) {
            scene(scene);
        }
        end(1);
        end(0);
        xml.writeEndDocument();
        xml.flush();
    }

    private void metadata(Lesson lesson) throws XMLStreamException {
        line(2);
        xml.writeStartElement(METADATA, "metadata");
        xml.writeStartElement(METADATA, "metaGroup");
        xml.writeAttribute("category", "lectern");
        xml.writeStartElement(METADATA, "meta");
        xml.writeAttribute("type", "source-sha256");
        xml.writeCharacters(lesson.sourceSha256());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void scene(List<TranslationUnit> units) throws XMLStreamException {
        TranslationUnit first = units.getFirst();
        if (first.scene() > 0) {
            start(2, "group", "id", TranslationUnit.token(first.sceneId()), "name", Integer.toString(first.scene()));
        }
        for (TranslationUnit unit : units) {
            unit(unit);
        }
        if (first.scene() > 0) {
            end(2);
        }
    }

    private void unit(TranslationUnit unit) throws XMLStreamException {
        start(3, "unit", "id", unit.id(), "name", unit.place());
        xml.writeAttribute("canResegment", "no");
        boolean marks = unit.place().equals(TranslationUnit.NARRATION);
        List<InlineText> source = marks ? InlineText.of(unit.source()) : plain(unit.source());
        List<InlineText> target = marks ? InlineText.of(unit.target()) : plain(unit.target());
        List<Code> sourceCodes = codes(source, List.of());
        List<Code> targetCodes = codes(target, sourceCodes);
        if (!unit.before().isEmpty()) {
            start(4, "notes");
            start(5, "note", "category", "source-before");
            xml.writeCharacters(legal(unit.before()));
            xml.writeEndElement();
            end(4);
        }
        Map<String, String> data = data(sourceCodes, targetCodes);
        segment(unit, () -> inline(source, sourceCodes, data), () -> inline(target, targetCodes, data));
        end(3);
    }

    private static List<InlineText> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new InlineText.Plain(text));
    }

    /** An id a mark; one that the source has too has the source's. */
    private static List<Code> codes(List<InlineText> pieces, List<Code> known) {
        List<Code> left = new ArrayList<>(known);
        List<Code> codes = new ArrayList<>();
        int next = known.size();
        for (InlineText piece : pieces) {
            String open = opening(piece);
            if (open.isEmpty()) {
                continue;
            }
            String close = piece instanceof InlineText.Around around ? around.close() : "";
            Code same = left.stream()
                    .filter(code -> code.start().equals(open))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                next++;
                codes.add(new Code(Integer.toString(next), open, close));
            } else {
                left.remove(same);
                codes.add(new Code(same.id(), open, close));
            }
        }
        return codes;
    }

    private static String opening(InlineText piece) {
        return switch (piece) {
            case InlineText.Plain _ -> "";
            case InlineText.Lone lone -> lone.written();
            case InlineText.Around around -> around.open();
        };
    }

    /** Writes what the marks say, and tells under which name each is kept. */
    private Map<String, String> data(List<Code> source, List<Code> target) throws XMLStreamException {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<Code> codes : List.of(source, target)) {
            for (Code code : codes) {
                names.computeIfAbsent(code.start(), _ -> "d" + (names.size() + 1));
                if (!code.end().isEmpty()) {
                    names.computeIfAbsent(code.end(), _ -> "d" + (names.size() + 1));
                }
            }
        }
        if (!names.isEmpty()) {
            start(4, "originalData");
            for (Map.Entry<String, String> name : names.entrySet()) {
                start(5, "data", "id", name.getValue());
                characters(name.getKey());
                xml.writeEndElement();
            }
            end(4);
        }
        return new HashMap<>(names);
    }

    private interface Content {
        void write() throws XMLStreamException;
    }

    private void segment(TranslationUnit unit, Content source, Content target) throws XMLStreamException {
        start(4, "segment", "state", unit.state().id());
        start(5, "source");
        source.write();
        xml.writeEndElement();
        if (!unit.target().isEmpty()) {
            start(5, "target");
            target.write();
            xml.writeEndElement();
        }
        end(4);
    }

    private void inline(List<InlineText> pieces, List<Code> codes, Map<String, String> data) throws XMLStreamException {
        int next = 0;
        for (InlineText piece : pieces) {
            switch (piece) {
                case InlineText.Plain plain -> characters(plain.text());
                case InlineText.Lone lone -> {
                    xml.writeEmptyElement("ph");
                    xml.writeAttribute("id", codes.get(next++).id());
                    xml.writeAttribute("dataRef", data.getOrDefault(lone.written(), ""));
                }
                case InlineText.Around around -> {
                    xml.writeStartElement("pc");
                    xml.writeAttribute("id", codes.get(next++).id());
                    xml.writeAttribute("dataRefEnd", data.getOrDefault(around.close(), ""));
                    xml.writeAttribute("dataRefStart", data.getOrDefault(around.open(), ""));
                    characters(around.words());
                    xml.writeEndElement();
                }
            }
        }
    }

    /** Text with what XML cannot hold as {@code cp}. */
    private void characters(String written) throws XMLStreamException {
        int plainFrom = 0;
        for (int at = 0; at < written.length(); at += Character.charCount(written.codePointAt(at))) {
            int point = written.codePointAt(at);
            if (!isLegal(point)) {
                xml.writeCharacters(written.substring(plainFrom, at));
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", String.format("%04X", point));
                plainFrom = at + Character.charCount(point);
            }
        }
        xml.writeCharacters(written.substring(plainFrom));
    }

    private static String legal(String text) {
        return text.codePoints()
                .filter(XliffWriter::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** XML 1.0, Char. */
    private static boolean isLegal(int point) {
        return point == '\t' || point == '\n' || (point >= 0x20 && point != 0xFFFE && point != 0xFFFF);
    }

    private void start(int depth, String name, String... attributes) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + " ".repeat(depth));
    }
}
