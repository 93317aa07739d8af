package app.lectern.intake.source;

import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file in whatever it was stored: UTF-8, UTF-16, or the code page 949 of Korean Windows.
 *
 * @param text with line feeds, without a byte order mark
 * @param findings what of its form is worth telling
 */
public record SourceText(String text, List<ImportFinding> findings) {
    /** The largest file. */
    public static final int FILE_BYTES = 8 * 1024 * 1024;

    private static final int LOOKED_AT = 4_000;
    private static final Charset KOREAN_WINDOWS = Charset.forName("x-windows-949");

    private record Stored(Charset charset, int from) {}

    public SourceText {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @throws UnusableFileException when it is too large, or no text
     */
    public static SourceText of(Path file) throws IOException, UnusableFileException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(FILE_BYTES + 1));
        }
    }

    static SourceText of(byte[] bytes) throws UnusableFileException {
        if (bytes.length > FILE_BYTES) {
            throw UnusableFileException.of("script.too-large", FILE_BYTES / (1024 * 1024));
        }
        Stored marked = marked(bytes);
        if (marked != null) {
            return new SourceText(lines(decoded(bytes, marked)), List.of());
        }
        String utf8 = decodedOrNull(bytes, new Stored(StandardCharsets.UTF_8, 0));
        if (utf8 != null) {
            return new SourceText(lines(utf8), List.of());
        }
        String korean = decoded(bytes, new Stored(KOREAN_WINDOWS, 0));
        return new SourceText(
                lines(korean), List.of(ImportFinding.of(SourcePlace.WHOLE, "import.code-page", "CP949 (EUC-KR)")));
    }

    /** By its byte order mark, or by the zeros that UTF-16 is full of. */
    private static @Nullable Stored marked(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
            return new Stored(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Stored(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Stored(StandardCharsets.UTF_16BE, 2);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (even == 0 && odd == 0) {
            return null;
        }
        return new Stored(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, LOOKED_AT); i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String decoded(byte[] bytes, Stored stored) throws UnusableFileException {
        String text = decodedOrNull(bytes, stored);
        if (text == null) {
            throw UnusableFileException.of("import.no-text");
        }
        return text;
    }

    private static @Nullable String decodedOrNull(byte[] bytes, Stored stored) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(bytes, stored.from(), bytes.length - stored.from());
            String text = stored.charset().newDecoder().decode(rest).toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lines(String text) {
        return text.replaceAll("\\r\\n?", "\n");
    }
}
