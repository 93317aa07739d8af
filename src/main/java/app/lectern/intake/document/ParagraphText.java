package app.lectern.intake.document;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The words of a paragraph as they are read: with what was inserted, without what was deleted or is hidden. */
final class ParagraphText {
    private static final int DEEPEST = 60;

    private final StringBuilder text = new StringBuilder();
    private boolean changed;
    private boolean boxed;
    private boolean formula;

    private ParagraphText() {}

    static ParagraphText of(Node paragraph) {
        ParagraphText words = new ParagraphText();
        words.children(paragraph, 0);
        return words;
    }

    String text() {
        return text.toString();
    }

    /** Whether something was inserted or deleted with its history kept. */
    boolean isChanged() {
        return changed;
    }

    /** Whether a box of text or a drawing stands in it. */
    boolean isBoxed() {
        return boxed;
    }

    boolean hasFormula() {
        return formula;
    }

    private void children(Node node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                take(element, depth);
            }
        }
    }

    private void take(Element element, int depth) {
        String name = element.getLocalName();
        switch (name == null ? "" : name) {
            case "t" -> letters(element);
            case "tab", "ptab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "del", "moveFrom" -> changed = true;
            case "ins", "moveTo" -> {
                changed = true;
                children(element, depth + 1);
            }
            case "oMath", "oMathPara" -> formula = true;
            case "txbxContent", "textbox" -> boxed = true;
            case "r" -> run(element, depth);
            case "rt", "rPr", "pPr", "delText", "instrText", "footnoteReference", "Fallback" -> {
                // nothing of these is read
            }
            default -> children(element, depth + 1);
        }
    }

    private void letters(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text letters) {
                text.append(letters.getData());
            }
        }
    }

    private void run(Element run, int depth) {
        if (!isHidden(run)) {
            children(run, depth + 1);
        }
    }

    private static boolean isHidden(Element run) {
        for (Node child = run.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("rPr".equals(child.getLocalName())) {
                return has(child, "vanish");
            }
        }
        return false;
    }

    private static boolean has(Node properties, String name) {
        for (Node child = properties.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(child.getLocalName())) {
                return !element.getAttributeNS(element.getNamespaceURI(), "val").matches("0|false|off");
            }
        }
        return false;
    }
}
