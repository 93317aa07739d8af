package app.lectern.intake.office;

import app.lectern.domain.Message;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.PictureCheck;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The pictures of one file, each kept once however often it is shown. Owned by one thread. */
public final class TakenPictures {
    /**
     * What became of a picture.
     *
     * @param file its path below the folder; empty when it cannot be used
     * @param problem why it cannot be used
     */
    public record Taken(Optional<String> file, Optional<Message> problem) {
        static Taken of(String file) {
            return new Taken(Optional.of(file), Optional.empty());
        }

        static Taken not(Message why) {
            return new Taken(Optional.empty(), Optional.of(why));
        }
    }

    private static final String FOLDER = "pictures";
    private static final int BEGINNING = 8;
    private static final int NAMED_BY = 12;

    private final Path root;
    private final Map<String, Taken> known = new HashMap<>();

    /** Writes into a folder below {@code root}. */
    public TakenPictures(Path root) {
        this.root = root;
    }

    /** The folder that pictures' paths are relative to. */
    public Path root() {
        return root;
    }

    /**
     * Takes a picture in.
     *
     * @param name what messages call it
     * @throws PictureNotKeptException when it cannot be written
     */
    public Taken take(InputStream picture, String name) throws PictureNotKeptException {
        try {
            return written(picture, name);
        } catch (IOException e) {
            throw new PictureNotKeptException(e);
        }
    }

    private Taken written(InputStream picture, String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        Path part = Files.createTempFile(folder, ".taken-", ".part");
        try {
            String hash = copy(picture, part);
            if (hash.isEmpty()) {
                return Taken.not(Message.of("script.image-unreadable", name));
            }
            Taken before = known.get(hash);
            if (before != null) {
                return before;
            }
            Taken taken = kept(part, hash, name);
            known.put(hash, taken);
            return taken;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The picture's hash; empty when the file it comes out of is broken. */
    private static String copy(InputStream picture, Path part) throws IOException {
        DigestInputStream in = new DigestInputStream(picture, sha256());
        byte[] bytes;
        try {
            bytes = in.readNBytes((int) ScriptLimits.IMAGE_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            return "";
        }
        Files.write(part, bytes);
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private Taken kept(Path part, String hash, String name) throws IOException {
        String ending = ending(part);
        if (ending.isEmpty()) {
            return Taken.not(Message.of("import.picture-kind", name));
        }
        Optional<Message> problem = PictureCheck.contentProblem(part, name);
        if (problem.isPresent()) {
            return Taken.not(problem.get());
        }
        String file = FOLDER + "/" + hash.substring(0, NAMED_BY) + ending;
        Files.move(part, root.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        return Taken.of(file);
    }

    /** By what is in the file, whatever it is called. */
    private static String ending(Path picture) throws IOException {
        String begin;
        try (InputStream in = Files.newInputStream(picture)) {
            begin = HexFormat.of().formatHex(in.readNBytes(BEGINNING)).toLowerCase(Locale.ROOT);
        }
        if (begin.startsWith("89504e47")) {
            return ".png";
        }
        if (begin.startsWith("ffd8ff")) {
            return ".jpg";
        }
        if (begin.startsWith("47494638")) {
            return ".gif";
        }
        return begin.startsWith("424d") ? ".bmp" : "";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
