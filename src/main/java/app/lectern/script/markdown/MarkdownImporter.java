package app.lectern.script.markdown;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.script.ScriptFolder;
import app.lectern.script.ScriptReader;
import app.lectern.script.ScriptReading;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads scripts that were written as Markdown, as docs/markdown.md tells. Stateless and safe for use by many threads. */
public final class MarkdownImporter {
    /** The largest file. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    private static final int DEEPEST = 100;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** What a script can do without, so that it is left out and told rather than refused. */
    private static final Set<String> DISPENSABLE = Set.of("image", "theme", "language");

    private final ScriptReader reader;
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** Makes scripts that this reader accepts. */
    public MarkdownImporter(ScriptReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param pictures where its pictures may come from
     */
    public MarkdownReading read(byte[] file, ScriptFolder pictures) {
        if (file.length > FILE_BYTES) {
            return refused(Message.of("script.too-large", FILE_BYTES / (1024 * 1024)));
        }
        try {
            return read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString(),
                    pictures);
        } catch (CharacterCodingException e) {
            return refused(Message.of("script.not-utf8"));
        }
    }

    private MarkdownReading read(String text, ScriptFolder pictures) {
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\\r\\n?", "\n");
        FrontMatter front = FrontMatter.of(plain);
        List<MarkdownFinding> findings = new ArrayList<>(front.findings());
        Node document = parser.parse(front.body());
        List<SceneDraft> scenes = new SceneCollector(front.body(), findings).scenes(document);
        if (scenes.isEmpty()) {
            return refused(Message.of("markdown.no-scene"));
        }
        return checked(front, scenes, json(front, scenes), findings, pictures);
    }

    private static ObjectNode json(FrontMatter front, List<SceneDraft> scenes) {
        ObjectNode json = MAPPER.createObjectNode();
        String title = front.values().getOrDefault("title", "");
        String first = scenes.stream()
                .map(SceneDraft::title)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        if (!title.isEmpty() || !first.isEmpty()) {
            json.put("title", title.isEmpty() ? first : title);
        }
        for (String name : new String[] {"language", "theme"}) {
            if (front.values().containsKey(name)) {
                json.put(name, front.values().get(name));
            }
        }
        ArrayNode all = json.putArray("scenes");
        for (int i = 0; i < scenes.size(); i++) {
            scenes.get(i).into(all.addObject(), i + 1);
        }
        return json;
    }

    private MarkdownReading checked(
            FrontMatter front,
            List<SceneDraft> scenes,
            ObjectNode json,
            List<MarkdownFinding> findings,
            ScriptFolder pictures) {
        List<MarkdownFinding> errors = new ArrayList<>();
        for (Finding finding :
                reader.read(MAPPER.writeValueAsString(json), pictures).findings()) {
            MarkdownFinding told = new MarkdownFinding(line(finding, front, scenes), finding.message());
            if (finding.isError() && !DISPENSABLE.contains(finding.field())) {
                errors.add(told);
            } else {
                findings.add(told);
            }
            if (finding.isError()) {
                leaveOut(finding, json);
            }
        }
        if (!errors.isEmpty()) {
            return new MarkdownReading.Refused(errors);
        }
        return switch (reader.read(MAPPER.writeValueAsString(json), pictures)) {
            case ScriptReading.Accepted accepted ->
                new MarkdownReading.Taken(
                        accepted.json(), named(front, "video_id"), named(front, "training"), inOrder(findings));
            case ScriptReading.Refused refusal ->
                new MarkdownReading.Refused(refusal.findings().stream()
                        .map(finding -> new MarkdownFinding(line(finding, front, scenes), finding.message()))
                        .toList());
        };
    }

    private static int line(Finding finding, FrontMatter front, List<SceneDraft> scenes) {
        if (finding.sceneIndex() < 0) {
            return front.lines().getOrDefault(finding.field(), 0);
        }
        SceneDraft scene = scenes.get(finding.sceneIndex());
        return finding.field().equals("image") ? scene.pictureLine() : scene.line();
    }

    private static void leaveOut(Finding finding, ObjectNode json) {
        ObjectNode owner = finding.sceneIndex() < 0
                ? json
                : (ObjectNode) json.get("scenes").get(finding.sceneIndex());
        if (DISPENSABLE.contains(finding.field())) {
            owner.remove(finding.field());
        }
    }

    private static @Nullable String named(FrontMatter front, String name) {
        String value = front.values().get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static List<MarkdownFinding> inOrder(List<MarkdownFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparingInt(MarkdownFinding::line))
                .toList();
    }

    private static MarkdownReading refused(Message why) {
        return new MarkdownReading.Refused(List.of(new MarkdownFinding(0, why)));
    }
}
