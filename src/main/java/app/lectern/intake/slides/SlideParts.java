package app.lectern.intake.slides;

import app.lectern.domain.Message;
import app.lectern.script.imported.SceneFitter;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.PlaceableShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFDiagram;
import org.apache.poi.xslf.usermodel.XSLFDiagram.XSLFDiagramGroupShape;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFObjectShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;

/** What is on a slide, in the order in which it is looked at: groups opened, headers and footers left out. */
final class SlideParts {
    /** Words that stand together. */
    record Words(Rectangle2D place, List<Line> lines, boolean title, boolean placeholder) {}

    /** @param level of a list in a list; 0 for the outermost */
    record Line(String text, int level) {}

    private static final Set<Placeholder> TITLES =
            EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);
    private static final Set<Placeholder> FURNITURE =
            EnumSet.of(Placeholder.DATETIME, Placeholder.SLIDE_NUMBER, Placeholder.FOOTER, Placeholder.HEADER);
    private static final Pattern BULLET = Pattern.compile("^[-*•·▪◦‣○●■□▶☞※ü§Ø]\\s+(?=\\S)");
    private static final int DEEPEST = 30;
    /** Shapes whose tops differ by less than this, points, stand beside each other. */
    private static final double ONE_ROW = 24;

    private final List<Words> words = new ArrayList<>();
    private final List<XSLFPictureShape> pictures = new ArrayList<>();
    private final List<List<List<String>>> tables = new ArrayList<>();
    private final Set<Trouble> troubles = EnumSet.noneOf(Trouble.class);
    private final List<Message> notDrawn = new ArrayList<>();

    /** From the group that is walked through to the slide. */
    private AffineTransform toSlide = new AffineTransform();

    private SlideParts() {}

    static SlideParts of(XSLFSlide slide) {
        SlideParts parts = new SlideParts();
        parts.walk(slide.getShapes(), 0);
        if (slide.getXmlObject().isSetTiming()) {
            parts.troubles.add(Trouble.ANIMATED);
        }
        return parts;
    }

    List<Words> words() {
        return words;
    }

    List<XSLFPictureShape> pictures() {
        return pictures;
    }

    /** Each as rows of cells. */
    List<List<List<String>>> tables() {
        return tables;
    }

    Set<Trouble> troubles() {
        return troubles;
    }

    /** What would be missing from a picture of the slide, each once. */
    List<Message> notDrawn() {
        return notDrawn.stream().distinct().toList();
    }

    private void walk(List<XSLFShape> shapes, int depth) {
        if (depth > DEEPEST) {
            troubles.add(Trouble.DRAWING);
            return;
        }
        List<XSLFShape> seen = new ArrayList<>(shapes);
        seen.sort(Comparator.comparingLong(
                        (XSLFShape shape) -> Math.round(place(shape).getY() / ONE_ROW))
                .thenComparingDouble(shape -> place(shape).getX()));
        seen.forEach(shape -> take(shape, depth));
    }

    private void take(XSLFShape shape, int depth) {
        switch (shape) {
            case XSLFGroupShape group -> take(group, depth);
            case XSLFTable table -> tables.add(cells(table));
            case XSLFDiagram diagram -> take(diagram, depth);
            case XSLFGraphicFrame frame -> take(frame);
            case XSLFPictureShape picture -> take(picture);
            case XSLFTextShape text -> take(text);
            default -> {
                // lines and connectors say nothing
            }
        }
    }

    private void take(XSLFGroupShape group, int depth) {
        AffineTransform outer = toSlide;
        Rectangle2D place = place(group);
        Rectangle2D inside = group.getInteriorAnchor();
        if (inside != null && !inside.isEmpty() && !place.isEmpty()) {
            toSlide = new AffineTransform(outer);
            toSlide.translate(place.getX(), place.getY());
            toSlide.scale(place.getWidth() / inside.getWidth(), place.getHeight() / inside.getHeight());
            toSlide.translate(-inside.getX(), -inside.getY());
        }
        walk(group.getShapes(), depth + 1);
        toSlide = outer;
    }

    private void take(XSLFGraphicFrame frame) {
        boolean chart = !(frame instanceof XSLFObjectShape) && frame.hasChart();
        troubles.add(chart ? Trouble.CHART : Trouble.OBJECT);
        lack(frame, chart ? "import.not-drawn-chart" : "import.not-drawn-object");
    }

    /** Programs may leave a picture of what others cannot draw. */
    private void lack(XSLFGraphicFrame frame, String key) {
        XSLFPictureShape picture = frame.getFallbackPicture();
        if (picture == null || !DrawnPictures.areDrawn(picture)) {
            notDrawn.add(Message.of(key));
        }
    }

    private void take(XSLFDiagram diagram, int depth) {
        troubles.add(Trouble.DIAGRAM);
        lack(diagram, "import.not-drawn-diagram");
        XSLFDiagramGroupShape drawn = diagram.getGroupShape();
        if (drawn != null) {
            walk(drawn.getShapes(), depth + 1);
        }
    }

    private void take(XSLFPictureShape picture) {
        if (picture.isVideoFile() || picture.isAudioFile()) {
            troubles.add(Trouble.MEDIA);
        }
        if (picture.getClipping() != null) {
            troubles.add(Trouble.CROPPED);
        }
        DrawnPictures.lack(picture).ifPresent(notDrawn::add);
        if (!picture.isAudioFile()) {
            pictures.add(picture);
        }
    }

    private void take(XSLFTextShape shape) {
        Placeholder kind = shape.getTextType();
        if (kind != null && FURNITURE.contains(kind)) {
            return;
        }
        List<Line> lines = shape.getTextParagraphs().stream()
                .map(SlideParts::line)
                .filter(line -> !line.text().isBlank())
                .toList();
        if (!lines.isEmpty()) {
            boolean title = kind != null && TITLES.contains(kind);
            words.add(new Words(onSlide(shape), lines, title, kind != null));
        }
    }

    private Rectangle2D onSlide(XSLFShape shape) {
        return toSlide.createTransformedShape(place(shape)).getBounds2D();
    }

    private static Line line(XSLFTextParagraph paragraph) {
        String text = SceneFitter.clean(String.valueOf(paragraph.getText()));
        return new Line(BULLET.matcher(text).replaceFirst(""), Math.max(0, paragraph.getIndentLevel()));
    }

    /** Where a shape stands, in points; nowhere when its file does not say. */
    static Rectangle2D place(XSLFShape shape) {
        Rectangle2D place = placeOrNull(shape);
        return place == null ? new Rectangle2D.Double() : place;
    }

    private static @Nullable Rectangle2D placeOrNull(XSLFShape shape) {
        try {
            return shape instanceof PlaceableShape<?, ?> placed ? placed.getAnchor() : null;
        } catch (RuntimeException e) {
            // a placeholder whose layout is not there
            return null;
        }
    }

    private static List<List<String>> cells(XSLFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XSLFTableRow row : table.getRows()) {
            List<String> cells = new ArrayList<>();
            List<String> above = rows.isEmpty() ? List.of() : rows.getLast();
            for (XSLFTableCell cell : row.getCells()) {
                boolean goesOn = cell.getXmlObject() instanceof CTTableCell own && own.getVMerge();
                String same = cells.size() < above.size() ? above.get(cells.size()) : "";
                cells.add(goesOn ? same : cell(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(XSLFTableCell cell) {
        String text = cell.isMerged() ? "" : cell.getText();
        return text == null ? "" : text;
    }
}
