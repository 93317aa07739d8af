package app.lectern.service;

import static app.lectern.service.Refusals.refused;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.ScriptLimits;
import app.lectern.script.PictureCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes pictures from anywhere into a script's folder: whole or not at all, never over another file. */
final class PictureIntake {
    private static final String FOLDER = "pictures";
    private static final int LONGEST_NAME = 60;
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}_-]+");

    private final Path root;

    /** @param root the script's folder, which may not be there yet */
    PictureIntake(Path root) {
        this.root = root;
    }

    /** The picture's path below the folder. */
    String take(Path picture, String name) throws IOException {
        if (!Files.isRegularFile(picture)) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.image-missing", name);
        }
        if (Files.size(picture) > ScriptLimits.IMAGE_BYTES) {
            throw refused(ReasonCode.INVALID_SCRIPT, "script.image-too-large", name);
        }
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        Path own = Files.createTempFile(folder, ".taken-", ".part");
        try {
            Files.copy(picture, own, StandardCopyOption.REPLACE_EXISTING);
            String ending = ending(own, name);
            Optional<Message> problem = PictureCheck.contentProblem(own, name);
            if (problem.isPresent()) {
                throw new RefusedException(ReasonCode.INVALID_SCRIPT, problem.get());
            }
            Path target = reserved(folder, stem(name), ending);
            Files.move(own, target, StandardCopyOption.ATOMIC_MOVE);
            return FOLDER + "/" + target.getFileName();
        } finally {
            Files.deleteIfExists(own);
        }
    }

    /** By what is in the file, whatever it is called. */
    static String ending(Path picture, String name) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(picture)) {
            start = HexFormat.of().formatHex(in.readNBytes(4));
        }
        if (start.equals("89504e47")) {
            return ".png";
        }
        if (start.startsWith("ffd8ff")) {
            return ".jpg";
        }
        throw refused(ReasonCode.INVALID_SCRIPT, "script.image-unreadable", name);
    }

    private static String stem(String name) {
        String bare =
                ENDING.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceFirst("");
        String fit = UNFIT.matcher(bare).replaceAll("-");
        String stem = fit.isEmpty() || fit.equals("-") ? "picture" : fit;
        int end = Math.min(stem.codePointCount(0, stem.length()), LONGEST_NAME);
        return stem.substring(0, stem.offsetByCodePoints(0, end));
    }

    /** An empty file of a name that nobody else can take any more. */
    private static Path reserved(Path folder, String stem, String ending) throws IOException {
        for (int i = 1; ; i++) {
            Path target = folder.resolve(i == 1 ? stem + ending : stem + "-" + i + ending);
            try {
                return Files.createFile(target);
            } catch (FileAlreadyExistsException e) {
                // the next number may be free
            }
        }
    }
}
