package app.lectern.desktop.preview;

import app.lectern.export.lms.LmsOptions;
import app.lectern.export.lms.Quiz;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileDigest;
import app.lectern.subtitle.SrtFormat;
import app.lectern.subtitle.VttFormat;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.function.LongConsumer;
import javax.imageio.ImageIO;

/** Writes files out of a finished video: each whole, or not at all. Waits for the disk. */
record ExportWriter(Result result, LessonExports lessons) {
    private static final int BLOCK_BYTES = 1 << 18;
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";
    private static final int LONGEST_NAME = 80;

    /** A name that every system takes, from the video's title. */
    String name(ExportKind kind) {
        String title = result.entry()
                .video()
                .title()
                .replaceAll(NOT_IN_NAMES, " ")
                .replaceAll("\\s+", " ")
                .strip();
        String base = title.codePointCount(0, title.length()) <= LONGEST_NAME
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME)).strip();
        String named = base.isEmpty() ? result.entry().video().videoId() : base;
        return named + (kind.suffix().isEmpty() ? "" : " " + kind.suffix()) + "." + kind.extension();
    }

    /** What the script asks. */
    Quiz quiz() {
        return result.source() == null ? Quiz.NONE : Quiz.of(result.source().script());
    }

    /** The same name, or one with a number behind it, that no file in a folder has. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        int point = name.lastIndexOf('.');
        for (int number = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); number++) {
            file = folder.resolve(name.substring(0, point) + " (" + number + ")" + name.substring(point));
        }
        return file;
    }

    /** How many bytes a file will be; only the video, and what holds it, is of a size that takes time. */
    long bytes(ExportKind kind) {
        boolean whole = kind == ExportKind.VIDEO || kind.group() == ExportKind.Group.LMS;
        return whole ? result.files().bytes() : 0;
    }

    /**
     * Writes a file.
     *
     * @param options of packages
     * @param replace whether a file that is there gives way
     * @param copied told how many bytes were written since it was told last
     * @throws FileAlreadyExistsException when one is there that must not give way
     * @throws java.util.concurrent.CancellationException soon after the token was cancelled; nothing is left then
     */
    void write(
            ExportKind kind,
            LmsOptions options,
            Path target,
            boolean replace,
            CancellationToken token,
            LongConsumer copied)
            throws IOException {
        if (!replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            fill(kind, options, part, token, copied);
            token.throwIfCanceled();
            if (replace) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, target);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void fill(ExportKind kind, LmsOptions options, Path part, CancellationToken token, LongConsumer copied)
            throws IOException {
        switch (kind) {
            case VIDEO -> copy(result.files().video(), part, token, copied);
            case SRT -> Files.writeString(part, SrtFormat.write(result.subtitles()));
            case VTT -> Files.writeString(part, VttFormat.write(result.subtitles()));
            case TEXT -> Files.writeString(part, TranscriptText.plain(result));
            case MARKDOWN -> Files.writeString(part, TranscriptText.markdown(result), StandardCharsets.UTF_8);
            case PNG -> Files.write(part, png());
            case JPEG -> copy(result.files().thumbnail(), part, token, _ -> {});
            case LANGUAGES, HTML, DOCX, PDF, SLIDES, SCORM_12, SCORM_2004, CMI5, XAPI, PROJECT ->
                lessons.write(Objects.requireNonNull(kind.format()), options, part, () -> {
                    token.throwIfCanceled();
                    copied.accept(kind.group() == ExportKind.Group.LMS ? FileDigest.BLOCK_BYTES : 0);
                });
        }
    }

    private static void copy(Path from, Path to, CancellationToken token, LongConsumer copied) throws IOException {
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                token.throwIfCanceled();
                out.write(block, 0, read);
                copied.accept(read);
            }
        }
    }

    private byte[] png() throws IOException {
        BufferedImage picture = ImageIO.read(result.files().thumbnail().toFile());
        if (picture == null) {
            throw new IOException("no picture: " + result.files().thumbnail());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
