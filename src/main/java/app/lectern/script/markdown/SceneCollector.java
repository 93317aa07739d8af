package app.lectern.script.markdown;

import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SceneSketch;
import app.lectern.script.imported.SourcePlace;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Goes through a parsed file from top to bottom and makes a scene of each heading and each break. */
final class SceneCollector extends AbstractVisitor {
    private static final int SCENE_HEADING = 2;
    private static final String NARRATION = "narration";
    private static final Pattern TABLE_RULE = Pattern.compile("[ |:-]*\\|[ |:-]*-[ |:-]*|[ |:-]*-[ |:-]*\\|[ |:-]*");
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*");

    private static final Pattern QUESTION = Pattern.compile("[?？]\\s+");
    private static final Pattern OPTION = Pattern.compile("\\[([ xX])]\\s+");

    private final List<String> source;
    private final List<ImportFinding> findings;
    private final List<SceneDraft> scenes = new ArrayList<>();
    private SceneSketch current = new SceneSketch(SourcePlace.line(1), "");
    private int listDepth;
    private int quoteDepth;

    /** Tells what it leaves out in {@code findings}. */
    SceneCollector(String text, List<ImportFinding> findings) {
        this.source = text.lines().toList();
        this.findings = findings;
    }

    /** The scenes of a parsed file, without empty ones. */
    List<SceneDraft> scenes(Node document) {
        document.accept(this);
        begin(new SceneSketch(SourcePlace.line(source.size()), ""));
        return scenes;
    }

    private void begin(SceneSketch next) {
        if (!current.isEmpty()) {
            scenes.add(current.draft());
            if (current.spoken().isBlank()) {
                tell(current.place().number(), "markdown.no-words");
            } else if (!current.hasNarration()) {
                tell(current.place().number(), "markdown.no-narration");
            }
        }
        current = next;
    }

    private void tell(int line, String key, Object... arguments) {
        findings.add(ImportFinding.of(SourcePlace.line(line), key, arguments));
    }

    private String text(Node node) {
        return InlineText.of(node, findings, this::picture);
    }

    @Override
    public void visit(Heading node) {
        int line = InlineText.line(node);
        if (node.getLevel() > SCENE_HEADING) {
            show(line, text(node));
            return;
        }
        begin(new SceneSketch(SourcePlace.line(line), ""));
        String title = text(node);
        SceneSketch titled = new SceneSketch(SourcePlace.line(line), title);
        if (current.picture() != null) {
            // a picture within the heading belongs to the scene that it begins
            titled.picture(current.picture(), current.picturePlace());
        }
        current = titled;
        boolean underlined = !source.get(line - 1).stripLeading().startsWith("#");
        if (underlined && node.getLevel() == SCENE_HEADING) {
            tell(line, "markdown.underlined", title);
        }
    }

    @Override
    public void visit(ThematicBreak node) {
        begin(new SceneSketch(SourcePlace.line(InlineText.line(node)), ""));
    }

    @Override
    public void visit(ListItem node) {
        listDepth++;
        if (listDepth == 2) {
            tell(InlineText.line(node), "markdown.nested-list");
        }
        visitChildren(node);
        listDepth--;
    }

    @Override
    public void visit(Paragraph node) {
        int line = InlineText.line(node);
        if (isTable(node)) {
            tell(line, "markdown.table-left-out");
            return;
        }
        String words = text(node);
        if (listDepth > 0) {
            item(line, words);
        } else if (quoteDepth > 0 && current.asks()) {
            current.feedback(words);
        } else if (QUESTION.matcher(words).lookingAt()) {
            ask(line, QUESTION.matcher(words).replaceFirst(""));
        } else if (!words.isEmpty()) {
            current.say(words);
        }
    }

    private void ask(int line, String words) {
        if (current.asks()) {
            tell(line, "markdown.second-question", words);
        } else {
            current.ask(words);
        }
    }

    /** A line on the slide, or something to choose where something is asked. */
    private void item(int line, String words) {
        Matcher option = OPTION.matcher(words);
        if (current.asks() && option.lookingAt()) {
            current.option(words.substring(option.end()), !option.group(1).isBlank());
        } else {
            show(line, words);
        }
    }

    @Override
    public void visit(BlockQuote node) {
        quoteDepth++;
        visitChildren(node);
        quoteDepth--;
    }

    private boolean isTable(Paragraph node) {
        return node.getSourceSpans().size() > 1
                && TABLE_RULE.matcher(source.get(InlineText.line(node)).strip()).matches();
    }

    private void show(int line, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (current.lines().size() == ScriptLimits.ON_SCREEN_LINES) {
            tell(line, "markdown.too-many-lines", ScriptLimits.ON_SCREEN_LINES, words);
        } else {
            current.show(words.replace('\n', ' '));
        }
    }

    @Override
    public void visit(FencedCodeBlock node) {
        String kind = node.getInfo() == null ? "" : node.getInfo().strip();
        if (!kind.equals(NARRATION)) {
            tell(InlineText.line(node), "markdown.code-left-out");
        } else if (!node.getLiteral().isBlank()) {
            current.say(node.getLiteral().strip());
        }
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        tell(InlineText.line(node), "markdown.code-left-out");
    }

    @Override
    public void visit(HtmlBlock node) {
        if (!node.getLiteral().startsWith("<!--")) {
            String first = node.getLiteral().lines().findFirst().orElse("");
            tell(InlineText.line(node), "markdown.html-left-out", first);
        }
    }

    private void picture(Image node) {
        int line = InlineText.line(node);
        String file = node.getDestination();
        if (file.isBlank() || SCHEME.matcher(file).matches()) {
            tell(line, "markdown.picture-elsewhere", file);
        } else if (current.picture() != null) {
            tell(line, "markdown.second-picture", file);
        } else {
            current.picture(decoded(file), SourcePlace.line(line));
        }
    }

    private static String decoded(String file) {
        try {
            return URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return file;
        }
    }
}
