package app.lectern.translation;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 2.0 and 2.1 as translators send it back. Nothing outside of the file is read, and no document type is
 * allowed. What a tool has added of other namespaces is passed over.
 */
public final class XliffReader {
    private static final Set<String> VERSIONS = Set.of("2.0", "2.1");
    private static final int DEEPEST = 64;
    private static final int LONGEST_PROBLEM = 120;

    private final XMLStreamReader xml;
    private final List<ReturnedUnit> units = new ArrayList<>();
    private final Map<String, String> data = new HashMap<>();
    private int depth;

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * The units of a file.
     *
     * @param videoId of the translation that it must be of
     * @param language of the translation
     * @throws RefusedException INVALID_REQUEST with the line, when it is broken, of another lesson, language or version
     */
    public static List<ReturnedUnit> read(byte[] file, String videoId, String language) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        int line = 1;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            try {
                XliffReader reader = new XliffReader(xml);
                reader.document(videoId, language);
                return reader.units;
            } finally {
                line = xml.getLocation().getLineNumber();
                xml.close();
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? line : e.getLocation().getLineNumber();
            throw refused("translation.not-xml", at, problem(e));
        }
    }

    /** The parser's own words, without the place, which is told. */
    private static String problem(XMLStreamException e) {
        String all = String.valueOf(e.getMessage());
        String words = all.substring(all.lastIndexOf("Message: ") < 0 ? 0 : all.lastIndexOf("Message: ") + 9);
        return words.length() <= LONGEST_PROBLEM ? words : words.substring(0, LONGEST_PROBLEM) + "…";
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_REQUEST, Message.of(key, arguments));
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private int next() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw refused("translation.doctype", line());
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw refused("translation.too-deep", line(), DEEPEST);
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private boolean isCore(String name) {
        return XliffWriter.CORE.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void document(String videoId, String language) throws XMLStreamException {
        boolean known = false;
        while (xml.hasNext()) {
            if (next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!known) {
                requireXliff(language);
                known = true;
            } else if (isCore("file")) {
                requireLesson(videoId);
            } else if (isCore("unit")) {
                unit();
            }
        }
    }

    private void requireXliff(String language) {
        if (!isCore("xliff") || !VERSIONS.contains(attribute("version"))) {
            throw refused("translation.not-xliff", line(), shortened(attribute("version")));
        }
        if (!attribute("trgLang").equalsIgnoreCase(language)) {
            throw refused("translation.other-language", line(), shortened(attribute("trgLang")), language);
        }
    }

    private void requireLesson(String videoId) {
        if (!attribute("original").equals(videoId)) {
            throw refused("translation.other-video", line(), shortened(attribute("original")), videoId);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** One unit, whose segments a tool may have parted. */
    private void unit() throws XMLStreamException {
        String id = attribute("id");
        int line = line();
        if (id.isEmpty()) {
            throw refused("translation.unit-without-id", line);
        }
        data.clear();
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        UnitState least = UnitState.FINAL;
        boolean said = false;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT || !isCore("unit"); event = next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (isCore("data")) {
                String name = attribute("id");
                data.put(name, inline(id));
            } else if (isCore("segment")) {
                UnitState state = UnitState.ofId(attribute("state")).orElse(UnitState.INITIAL);
                least = state.compareTo(least) < 0 ? state : least;
            } else if (isCore("source")) {
                source.append(inline(id));
                said = true;
            } else if (isCore("target")) {
                target.append(inline(id));
            }
        }
        if (!said) {
            throw refused("translation.unit-without-source", line, shortened(id));
        }
        units.add(new ReturnedUnit(id, source.toString(), target.toString(), least, line));
    }

    /** The text of the element at hand, with what its codes stand for, up to its end. */
    private String inline(String unit) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        List<String> ends = new ArrayList<>();
        ends.add("");
        while (!ends.isEmpty()) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.append(opening(unit));
                    ends.add(isCore("pc") ? code("dataRefEnd", unit) : "");
                }
                case XMLStreamConstants.END_ELEMENT -> text.append(ends.removeLast());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                default -> {
                    // comments and processing instructions say nothing to translate
                }
            }
        }
        return text.toString();
    }

    private String opening(String unit) {
        if (isCore("ph") || isCore("sc") || isCore("ec")) {
            return code("dataRef", unit);
        }
        if (isCore("pc")) {
            return code("dataRefStart", unit);
        }
        if (isCore("cp")) {
            try {
                return Character.toString(Integer.parseInt(attribute("hex"), 16));
            } catch (IllegalArgumentException _) {
                throw refused("translation.bad-code", line(), shortened(unit), shortened(attribute("hex")));
            }
        }
        return "";
    }

    /** What a code stands for: a name that is not there is damage, for a mark would be lost unseen. */
    private String code(String attribute, String unit) {
        @Nullable String name = xml.getAttributeValue(null, attribute);
        if (name == null) {
            return "";
        }
        String written = data.get(name);
        if (written == null) {
            throw refused("translation.bad-code", line(), shortened(unit), shortened(name));
        }
        return written;
    }
}
