package app.lectern.slide;

import app.lectern.domain.Fingerprint;
import app.lectern.domain.theme.ColorRole;
import app.lectern.domain.theme.HexColor;
import app.lectern.domain.theme.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes theme files that {@link ThemeReader} reads back. */
final class ThemeWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Enough of a fingerprint to tell logos apart. */
    private static final int LOGO_DIGITS = 12;

    private ThemeWriter() {}

    /** Writes a theme's file, whole or not at all; its logo is copied beside it. */
    static Theme write(Theme theme, Path file) throws IOException {
        Path folder = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Theme kept = theme.withLogo(logo(theme.logo(), folder));
        put(file, MAPPER.writeValueAsBytes(json(kept)));
        return kept;
    }

    /** Named by what is in it: a logo is never written over, for a render may be reading it. */
    private static @Nullable Path logo(@Nullable Path logo, Path folder) throws IOException {
        if (logo == null || folder.toRealPath().equals(logo.toRealPath().getParent())) {
            return logo;
        }
        byte[] picture = Files.readAllBytes(logo);
        Fingerprint content = new Fingerprint();
        content.addPiece(picture, picture.length);
        String hash = content.hex().substring(0, LOGO_DIGITS);
        String name = String.valueOf(logo.getFileName()).toLowerCase(Locale.ROOT);
        Path target = folder.resolve("logo-" + hash + (name.endsWith(".png") ? ".png" : ".jpg"));
        if (!Files.exists(target)) {
            put(target, picture);
        }
        return target.toRealPath();
    }

    /** Writes a file, whole or not at all. */
    static void put(Path file, byte[] content) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "theme", ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    static ObjectNode json(Theme theme) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("name").put("ko", theme.korean()).put("en", theme.english());
        ObjectNode colours = json.putObject("colors");
        for (ColorRole role : ColorRole.values()) {
            colours.put(role.id(), HexColor.of(role.of(theme.palette())));
        }
        json.putObject("fonts")
                .put("heading", ThemeFields.word(theme.lettering().heading()))
                .put("heading_tracking", theme.lettering().headingTracking())
                .put("text_tracking", theme.lettering().textTracking());
        json.putObject("shape")
                .put("card", ThemeFields.word(theme.shape().card()))
                .put("radius", theme.shape().radius())
                .put("marker", ThemeFields.word(theme.shape().marker()))
                .put("kicker", ThemeFields.word(theme.shape().kicker()))
                .put("heading", ThemeFields.word(theme.shape().heading()));
        json.putObject("decoration")
                .put("motif", ThemeFields.word(theme.decoration().motif()))
                .put("strength", theme.decoration().strength());
        json.put(
                "logo", theme.logo() == null ? null : theme.logo().getFileName().toString());
        json.putObject("footer")
                .put("text", theme.footer().text())
                .put("shown", theme.footer().shown())
                .put("page_number", theme.footer().pageNumber())
                .put("progress_line", theme.footer().progressLine());
        return json;
    }
}
