package app.lectern.intake;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Slides as Apache POI makes them, and what is put on them. */
final class PoiSlides {
    private static final int PNG_SIDE = 64;

    private PoiSlides() {}

    static byte[] png(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(PNG_SIDE, PNG_SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < PNG_SIDE * PNG_SIDE; i++) {
            image.setRGB(i % PNG_SIDE, i / PNG_SIDE, i % 7 < 3 ? colour.getRGB() : Color.WHITE.getRGB());
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** The header of a drawing, with nothing drawn. */
    static byte[] emf() {
        ByteBuffer header = ByteBuffer.allocate(108).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(1).putInt(108).putInt(0).putInt(0).putInt(100).putInt(100);
        header.putInt(40, 0x464D4520);
        return header.array();
    }

    static XSLFSlide slide(XMLSlideShow show, SlideLayout layout, String title) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
        if (!title.isEmpty()) {
            slide.getPlaceholder(0).setText(title);
        }
        return slide;
    }

    static void lines(XSLFTextShape shape, String... lines) {
        shape.clearText();
        for (String line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.addNewTextRun().setText(line.strip());
            paragraph.setIndentLevel(line.length() - line.stripLeading().length());
        }
    }

    static void notes(XMLSlideShow show, XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(text);
            }
        }
    }

    static XSLFTextBox box(XSLFSlide slide, Rectangle2D place, String... lines) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        lines(box, lines);
        return box;
    }
}
