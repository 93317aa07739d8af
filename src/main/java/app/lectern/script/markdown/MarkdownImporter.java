package app.lectern.script.markdown;

import app.lectern.domain.Message;
import app.lectern.script.imported.DraftScript;
import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.ImportOptions;
import app.lectern.script.imported.ImportProgress;
import app.lectern.script.imported.ImportReading;
import app.lectern.script.imported.ImportSource;
import app.lectern.script.imported.Importer;
import app.lectern.script.imported.SceneDraft;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads scripts that were written as Markdown, as docs/markdown.md tells. Stateless and safe for use by many threads. */
public final class MarkdownImporter implements Importer {
    /** The largest file. */
    public static final int FILE_BYTES = 4 * 1024 * 1024;

    private static final int DEEPEST = 100;

    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    /** Reads a file in UTF-8 whose pictures lie beside it. */
    @Override
    public ImportReading read(ImportSource source, ImportOptions options, ImportProgress progress) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(source.file())) {
            bytes = in.readNBytes(FILE_BYTES + 1);
        }
        progress.reached(0, 1);
        return read(bytes, source.file().toAbsolutePath().getParent());
    }

    /** @param pictures where its pictures may come from; null when there are none */
    ImportReading read(byte[] file, @Nullable Path pictures) {
        if (file.length > FILE_BYTES) {
            return refused(Message.of("script.too-large", FILE_BYTES / (1024 * 1024)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return read(text, pictures);
        } catch (CharacterCodingException e) {
            return refused(Message.of("script.not-utf8"));
        }
    }

    private ImportReading read(String text, @Nullable Path pictures) {
        String plain = (text.startsWith("\uFEFF") ? text.substring(1) : text).replaceAll("\\r\\n?", "\n");
        FrontMatter front = FrontMatter.of(plain);
        List<ImportFinding> findings = new ArrayList<>(front.findings());
        Node document = parser.parse(front.body());
        List<SceneDraft> scenes = new SceneCollector(front.body(), findings).scenes(document);
        if (scenes.isEmpty()) {
            return refused(Message.of("markdown.no-scene"));
        }
        DraftScript script = new DraftScript(
                front.values(), front.places(), named(front, "video_id"), named(front, "training"), scenes, pictures);
        return new ImportReading.Taken(script, findings);
    }

    private static @Nullable String named(FrontMatter front, String name) {
        String value = front.values().get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    private static ImportReading refused(Message why) {
        return ImportReading.refused(SourcePlace.WHOLE, why);
    }
}
