package app.lectern.export.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * A4 pages of headings, paragraphs and pictures, from top to bottom, tagged so that screen readers read them in this
 * order. For one thread.
 */
final class TaggedPdf implements AutoCloseable {
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float MARGIN = 56;
    private static final float FOOT = 28;
    private static final float FOOT_SIZE = 9;
    private static final float JPEG_QUALITY = 0.9f;
    private static final float LEADING = 1.6f;

    /** How wide the text is, points. */
    static final float WIDTH = A4.getWidth() - 2 * MARGIN;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts;
    private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
    private final PDStructureElement root;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<COSArray> parents = new ArrayList<>();
    private @Nullable PDPageContentStream stream;
    private PDPage page = new PDPage(A4);
    private float y;

    /**
     * An empty document.
     *
     * @param id what names it: the same content under the same name has the same bytes
     */
    TaggedPdf(String title, String language, long id) throws IOException {
        fonts = new PdfFonts(document);
        root = new PDStructureElement("Document", tree);
        tree.appendKid(root);
        document.setDocumentId(id);
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(tree);
        catalog.setLanguage(language);
        catalog.setDocumentOutline(outline);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        newPage();
    }

    private PDPageContentStream open() {
        PDPageContentStream now = stream;
        if (now == null) {
            throw new IllegalStateException("no page is open");
        }
        return now;
    }

    /** Goes to the top of a page on which nothing is yet. */
    void newPage() throws IOException {
        endPage();
        page = new PDPage(A4);
        document.addPage(page);
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(new COSArray());
        stream = new PDPageContentStream(document, page);
        y = A4.getHeight() - MARGIN;
    }

    private void endPage() throws IOException {
        if (stream != null) {
            String number = Integer.toString(document.getNumberOfPages());
            stream.beginMarkedContent(COSName.ARTIFACT);
            float x = (A4.getWidth() - fonts.width(number, false, FOOT_SIZE)) / 2;
            show(number, false, FOOT_SIZE, x, FOOT);
            stream.endMarkedContent();
            stream.close();
        }
    }

    /** How much is left of the page, points. */
    float room() {
        return y - MARGIN;
    }

    /** Leaves room. */
    void space(float points) {
        y -= points;
    }

    /** A heading that the outline names too. */
    void heading(String tag, String text, float size) throws IOException {
        block(tag, text, true, size);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        PDPageFitWidthDestination place = new PDPageFitWidthDestination();
        place.setPage(page);
        item.setDestination(place);
        outline.addLast(item);
    }

    void paragraph(String text, float size) throws IOException {
        block("P", text, false, size);
        space(size / 2);
    }

    private void block(String tag, String text, boolean heavy, float size) throws IOException {
        PDStructureElement element = element(tag);
        boolean begun = false;
        for (String line : fonts.lines(text, heavy, size, WIDTH)) {
            if (room() < size * LEADING) {
                if (begun) {
                    open().endMarkedContent();
                    begun = false;
                }
                newPage();
            }
            if (!begun) {
                mark(element, tag);
                begun = true;
            }
            y -= size * LEADING;
            show(line, heavy, size, MARGIN, y);
        }
        open().endMarkedContent();
    }

    /** A picture as wide as the text, or as high as allowed, whichever is less. */
    void picture(BufferedImage image, String description, float mostHeight) throws IOException {
        float scale = Math.min(WIDTH / image.getWidth(), mostHeight / image.getHeight());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        PDStructureElement figure = element("Figure");
        figure.setAlternateDescription(description);
        mark(figure, "Figure");
        y -= height;
        PDImageXObject picture = JPEGFactory.createFromImage(document, image, JPEG_QUALITY);
        open().drawImage(picture, (A4.getWidth() - width) / 2, y, width, height);
        open().endMarkedContent();
    }

    private PDStructureElement element(String tag) {
        PDStructureElement element = new PDStructureElement(tag, root);
        root.appendKid(element);
        return element;
    }

    /** What is drawn from now on belongs to an element, also on a later page. */
    private void mark(PDStructureElement element, String tag) throws IOException {
        COSArray ofPage = parents.getLast();
        int number = ofPage.size();
        ofPage.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        element.setPage(page);
        element.appendKid(reference);
        open().beginMarkedContent(COSName.getPDFName(tag), number);
    }

    private void show(String line, boolean heavy, float size, float x, float baseline) throws IOException {
        PDPageContentStream now = open();
        now.beginText();
        now.newLineAtOffset(x, baseline);
        for (PdfFonts.Run run : fonts.runs(line, heavy)) {
            now.setFont(run.font(), size);
            now.showText(run.text());
        }
        now.endText();
    }

    void save(Path file) throws IOException {
        endPage();
        stream = null;
        Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            numbers.put(i, new PDParentTreeValue(parents.get(i)));
        }
        PDNumberTreeNode parentTree = new PDNumberTreeNode(PDParentTreeValue.class);
        parentTree.setNumbers(numbers);
        tree.setParentTree(parentTree);
        tree.setParentTreeNextKey(parents.size());
        document.save(file.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
