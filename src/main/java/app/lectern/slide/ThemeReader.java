package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.theme.Palette;
import app.lectern.domain.theme.Theme;
import app.lectern.domain.theme.ThemeReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads theme files, whose form docs/theme.schema.json describes. All that is wrong is found at once. Stateless and safe
 * for use by many threads.
 */
public final class ThemeReader {
    static final long LOGO_BYTES = 5L * 1024 * 1024;

    private static final int FILE_KB = 256;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads a theme file. The theme's id is the file's name without its ending; a logo lies beside it. */
    public ThemeReading read(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FILE_KB * 1024 + 1);
            return read(id, bytes, file.toAbsolutePath().getParent());
        } catch (IOException e) {
            return refused(Message.of("theme.unreadable", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Reads a theme's JSON in UTF-8.
     *
     * @param folder where its logo may lie; null when it can have none
     */
    public ThemeReading read(String id, byte[] json, @Nullable Path folder) {
        if (json.length > FILE_KB * 1024) {
            return refused(Message.of("theme.too-large", FILE_KB));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
            return read(id, MAPPER.readTree(text), folder);
        } catch (CharacterCodingException e) {
            return refused(Message.of("theme.not-utf8"));
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            return refused(
                    Message.of("theme.not-json", at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()));
        }
    }

    /** One of the themes that come with Lectern. */
    static Theme bundled(String id) {
        try (InputStream in = ThemeReader.class.getResourceAsStream("/app/lectern/themes/" + id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("theme missing from the program: " + id);
            }
            ThemeReading reading = new ThemeReader().read(id, in.readAllBytes(), null);
            if (reading instanceof ThemeReading.Accepted accepted) {
                return accepted.theme();
            }
            throw new IllegalStateException("bad theme in the program: " + reading);
        } catch (IOException problem) {
            throw new UncheckedIOException("theme cannot be read: " + id, problem);
        }
    }

    private static ThemeReading read(String id, JsonNode document, @Nullable Path folder) {
        List<Message> problems = new ArrayList<>();
        if (!document.isObject()) {
            return refused(Message.of("theme.not-an-object", "{}"));
        }
        ThemeFields fields = new ThemeFields(document, "", problems);
        ThemeFields name = fields.child("name");
        Theme theme = new Theme(
                id,
                name.text("ko", 60),
                name.text("en", 60),
                palette(fields.child("colors")),
                lettering(fields.child("fonts")),
                shape(fields.child("shape")),
                decoration(fields.child("decoration")),
                logo(fields.textOrNull("logo", 200), folder, problems),
                footer(fields.child("footer")));
        name.refuseOthers();
        fields.refuseOthers();
        return problems.isEmpty() ? new ThemeReading.Accepted(theme) : new ThemeReading.Refused(problems);
    }

    private static Palette palette(ThemeFields fields) {
        Palette palette = Palette.of(role -> fields.color(role.id()));
        fields.refuseOthers();
        return palette;
    }

    private static Theme.Lettering lettering(ThemeFields fields) {
        Theme.Lettering lettering = new Theme.Lettering(
                fields.choice("heading", Theme.HeadingFont.values()),
                fields.number("heading_tracking", -0.1, 0.1),
                fields.number("text_tracking", -0.1, 0.1));
        fields.refuseOthers();
        return lettering;
    }

    private static Theme.Shape shape(ThemeFields fields) {
        Theme.Shape shape = new Theme.Shape(
                fields.choice("card", Theme.Card.values()),
                fields.number("radius", 0, 0.05),
                fields.choice("marker", Theme.Marker.values()),
                fields.choice("kicker", Theme.Kicker.values()),
                fields.choice("heading", Theme.Heading.values()));
        fields.refuseOthers();
        return shape;
    }

    private static Theme.Decoration decoration(ThemeFields fields) {
        Theme.Decoration decoration =
                new Theme.Decoration(fields.choice("motif", Theme.Motif.values()), fields.number("strength", 0, 1));
        fields.refuseOthers();
        return decoration;
    }

    private static Theme.Footer footer(ThemeFields fields) {
        Theme.Footer footer = new Theme.Footer(
                fields.textOrNull("text", 100),
                fields.flag("shown"),
                fields.flag("page_number"),
                fields.flag("progress_line"));
        fields.refuseOthers();
        return footer;
    }

    private static @Nullable Path logo(@Nullable String name, @Nullable Path folder, List<Message> problems) {
        if (name == null) {
            return null;
        }
        try {
            if (folder == null || !Files.isRegularFile(folder.resolve(name))) {
                problems.add(Message.of("theme.logo-missing", "logo", name));
                return null;
            }
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder.toRealPath())) {
                problems.add(Message.of("theme.logo-outside", "logo", name));
            } else if (Files.size(file) > LOGO_BYTES) {
                problems.add(Message.of("theme.logo-too-large", "logo", name, LOGO_BYTES >> 20));
            }
            return file;
        } catch (IOException | InvalidPathException e) {
            problems.add(Message.of("theme.logo-missing", "logo", name));
            return null;
        }
    }

    private static ThemeReading refused(Message problem) {
        return new ThemeReading.Refused(List.of(problem));
    }
}
