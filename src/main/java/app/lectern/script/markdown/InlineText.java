package app.lectern.script.markdown;

import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The bare text of a paragraph, heading or list item; what stands in it besides goes elsewhere. */
final class InlineText extends AbstractVisitor {
    private final List<ImportFinding> findings;
    private final Consumer<Image> pictures;
    private final StringBuilder text = new StringBuilder();

    private InlineText(List<ImportFinding> findings, Consumer<Image> pictures) {
        this.findings = findings;
        this.pictures = pictures;
    }

    /** The text of a block's inlines. */
    static String of(Node block, List<ImportFinding> findings, Consumer<Image> pictures) {
        InlineText inline = new InlineText(findings, pictures);
        inline.visitChildren(block);
        return inline.text.toString().strip();
    }

    /** The line a node begins in, from 1. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.getFirst().getLineIndex() + 1;
            }
        }
        return 0;
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append('\n');
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
        findings.add(ImportFinding.of(SourcePlace.line(line(node)), "markdown.code-as-text", node.getLiteral()));
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        findings.add(ImportFinding.of(SourcePlace.line(line(node)), "markdown.link-as-text", node.getDestination()));
    }

    @Override
    public void visit(HtmlInline node) {
        if (!node.getLiteral().startsWith("<!--")) {
            findings.add(ImportFinding.of(SourcePlace.line(line(node)), "markdown.html-left-out", node.getLiteral()));
        }
    }

    @Override
    public void visit(Image node) {
        pictures.accept(node);
    }
}
