package app.lectern.intake.slides;

import app.lectern.script.imported.SceneFitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideIdListEntry;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The sections of a presentation, as PowerPoint keeps them in its extension list. */
final class DeckSections {
    private static final Set<String> NOT_NAMED =
            Set.of("default section", "기본 구역", "untitled section", "제목 없는 구역", "summary section");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    private DeckSections() {}

    /** The names of sections by the number of the slide each begins with, from 1; without those that nobody named. */
    static Map<Integer, String> of(XMLSlideShow show) {
        DeckSections sections = new DeckSections();
        sections.number(show);
        if (show.getCTPresentation().isSetExtLst()) {
            sections.walk(show.getCTPresentation().getExtLst().getDomNode());
        }
        return sections.names;
    }

    private void number(XMLSlideShow show) {
        List<XSLFSlide> slides = show.getSlides();
        if (!show.getCTPresentation().isSetSldIdLst()) {
            return;
        }
        for (CTSlideIdListEntry entry : show.getCTPresentation().getSldIdLst().getSldIdArray()) {
            Object part = show.getRelationById(entry.getId2());
            int at = slides.indexOf(part);
            if (at >= 0) {
                numbers.putIfAbsent(Long.toString(entry.getId()), at + 1);
            }
        }
    }

    private void walk(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "section".equals(child.getLocalName())) {
                section(element);
            } else {
                walk(child);
            }
        }
    }

    private void section(Element section) {
        String name = SceneFitter.cleanLine(section.getAttribute("name"));
        String id = firstSlide(section);
        Integer number = numbers.get(id);
        if (number != null && !name.isEmpty() && !NOT_NAMED.contains(name.toLowerCase(Locale.ROOT))) {
            names.putIfAbsent(number, name);
        }
    }

    private static String firstSlide(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && "sldId".equals(child.getLocalName())) {
                return element.getAttribute("id");
            }
            String inside = firstSlide(child);
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return "";
    }
}
