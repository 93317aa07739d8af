package app.lectern.intake.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** What the styles of a document make of its paragraphs. */
final class ParagraphStyles {
    /** No heading. */
    static final int TEXT = 0;
    /** The title of the whole document. */
    static final int TITLE = -1;

    private static final int DEEPEST = 20;
    private static final int BODY_LEVEL = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|제목|titre|überschrift)\\s*([1-9])");
    private static final Pattern LIST = Pattern.compile("(?:list|목록|글머리).*");

    private final @Nullable XWPFStyles styles;
    private final Map<String, Integer> known = new HashMap<>();

    ParagraphStyles(@Nullable XWPFStyles styles) {
        this.styles = styles;
    }

    /** From 1 for a heading, {@link #TITLE} or {@link #TEXT}. */
    int level(XWPFParagraph paragraph) {
        Integer own = outline(paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : null);
        if (own != null) {
            return own;
        }
        String id = paragraph.getStyleID();
        return id == null ? TEXT : known.computeIfAbsent(id, this::level);
    }

    private int level(String id) {
        String next = id;
        for (int i = 0; next != null && i < DEEPEST; i++) {
            XWPFStyle style = styles == null ? null : styles.getStyle(next);
            int level = style == null ? named(next) : level(style);
            if (level != TEXT || style == null) {
                return level;
            }
            next = style.getBasisStyleID();
        }
        return TEXT;
    }

    private static int level(XWPFStyle style) {
        Integer outline =
                outline(style.getCTStyle().isSetPPr() ? style.getCTStyle().getPPr() : null);
        return outline == null ? named(String.valueOf(style.getName())) : outline;
    }

    private static int named(String name) {
        String plain = name.toLowerCase(Locale.ROOT).strip();
        Matcher heading = HEADING.matcher(plain);
        if (heading.matches()) {
            return Integer.parseInt(heading.group(1));
        }
        return plain.equals("title") || plain.equals("제목") ? TITLE : TEXT;
    }

    private static @Nullable Integer outline(@Nullable CTPPrBase properties) {
        if (properties == null || !properties.isSetOutlineLvl()) {
            return null;
        }
        int level = properties.getOutlineLvl().getVal().intValue();
        return level >= BODY_LEVEL || level < 0 ? (Integer) TEXT : (Integer) (level + 1);
    }

    /** Whether a paragraph is an item of a list. */
    boolean isItem(XWPFParagraph paragraph) {
        if (paragraph.getNumID() != null) {
            return paragraph.getNumID().signum() > 0;
        }
        String id = paragraph.getStyleID();
        XWPFStyle style = styles == null || id == null ? null : styles.getStyle(id);
        String name = style == null ? id : style.getName();
        return name != null && LIST.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
