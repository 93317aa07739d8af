package app.lectern.intake.slides;

import app.lectern.domain.Message;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdListEntry;
import org.openxmlformats.schemas.presentationml.x2006.main.PresentationDocument;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The broken slides of a presentation, which the library refuses as a whole for one of them: empty ones take their places in
 * memory.
 *
 * @param slides those of which nothing can be read, from 1
 * @param findings what is wrong with them
 */
record DeckMending(Set<Integer> slides, List<ImportFinding> findings) {
    /** Nothing is broken. */
    static final DeckMending NONE = new DeckMending(Set.of(), List.of());

    /** A part of the file, and what is wrong with it. */
    record Part(String name, Message why) {}

    private static final String SLIDES = "/ppt/";
    private static final String SLIDE = "sld";
    private static final String NOTES = "notes";

    DeckMending {
        slides = Set.copyOf(slides);
        findings = List.copyOf(findings);
    }

    /** Puts empty slides into the places of broken ones, and empty notes likewise. */
    static DeckMending of(OPCPackage file) {
        Set<Integer> slides = new TreeSet<>();
        List<ImportFinding> findings = new ArrayList<>();
        int number = 0;
        for (PackagePart slide : slides(file)) {
            number++;
            SourcePlace place = SourcePlace.slide(number);
            Optional<Message> why = problem(slide, SLIDE);
            for (PackagePart notes : related(slide, XSLFRelation.NOTES.getRelation())) {
                problem(notes, NOTES).ifPresent(wrong -> {
                    findings.add(ImportFinding.of(place, "import.notes-broken", wrong));
                    empty(notes, NOTES);
                });
            }
            if (why.isPresent()) {
                slides.add(number);
                findings.add(ImportFinding.of(place, "import.slide-broken", why.get()));
                empty(slide, SLIDE);
            }
        }
        return new DeckMending(slides, findings);
    }

    /** The first part in XML that cannot be read. */
    static Optional<Part> brokenPart(OPCPackage file) {
        try {
            return file.getParts().stream()
                    .filter(part -> part.getPartName().getName().startsWith(SLIDES))
                    .filter(part -> part.getContentType().endsWith("+xml"))
                    .flatMap(part -> problem(part, "").stream()
                            .map(why -> new Part(part.getPartName().getName(), why)))
                    .findFirst();
        } catch (InvalidFormatException e) {
            return Optional.empty();
        }
    }

    /** In the order in which they are shown. */
    private static List<PackagePart> slides(OPCPackage file) {
        List<PackagePart> slides = new ArrayList<>();
        for (PackagePart deck : parts(file, PackageRelationshipTypes.CORE_DOCUMENT)) {
            for (String id : ids(deck)) {
                part(deck, deck.getRelationship(id)).ifPresent(slides::add);
            }
        }
        return slides;
    }

    private static List<String> ids(PackagePart deck) {
        try (InputStream in = deck.getInputStream()) {
            var presentation = PresentationDocument.Factory.parse(in).getPresentation();
            return presentation.isSetSldIdLst()
                    ? presentation.getSldIdLst().getSldIdList().stream()
                            .map(CTSlideIdListEntry::getId2)
                            .toList()
                    : List.of();
        } catch (IOException | XmlException e) {
            return List.of();
        }
    }

    private static List<PackagePart> parts(OPCPackage file, String type) {
        List<PackagePart> parts = new ArrayList<>();
        for (PackageRelationship one : file.getRelationshipsByType(type)) {
            PackagePart part = file.getPart(one);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static List<PackagePart> related(PackagePart from, String type) {
        List<PackagePart> parts = new ArrayList<>();
        try {
            for (PackageRelationship one : from.getRelationshipsByType(type)) {
                part(from, one).ifPresent(parts::add);
            }
        } catch (InvalidFormatException e) {
            // its relations are broken too: nothing hangs on it
        }
        return parts;
    }

    private static Optional<PackagePart> part(PackagePart from, @Nullable PackageRelationship to) {
        try {
            return to == null ? Optional.empty() : Optional.ofNullable(from.getRelatedPart(to));
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String emptyOf(String root) {
        return """
            <p:%1$s xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld><p:spTree><p:nvGrpSpPr>\
            <p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/></p:spTree></p:cSld></p:%1$s>\
            """.formatted(root);
    }

    private static void empty(PackagePart part, String root) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(emptyOf(root).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What is wrong with the XML of a part.
     *
     * @param root what its outermost element is called; empty does not ask
     */
    private static Optional<Message> problem(PackagePart part, String root) {
        Root found = new Root();
        try (InputStream in = part.getInputStream()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(found);
            xml.setErrorHandler(found);
            xml.parse(new InputSource(in));
        } catch (SAXParseException e) {
            return Optional.of(Message.of(
                    "import.broken-xml", e.getLineNumber(), e.getColumnNumber(), String.valueOf(e.getMessage())));
        } catch (IOException | SAXException | ParserConfigurationException | IllegalStateException e) {
            return Optional.of(Message.of("import.broken-zip"));
        }
        return root.isEmpty() || root.equals(found.name)
                ? Optional.empty()
                : Optional.of(Message.of("import.broken-root", found.name, root));
    }

    private static final class Root extends DefaultHandler {
        private String name = "";

        @Override
        public void startElement(String uri, String local, String qualified, Attributes attributes) {
            if (name.isEmpty()) {
                name = local.isEmpty() ? qualified : local;
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
