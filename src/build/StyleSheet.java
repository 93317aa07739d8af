import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import javafx.css.Stylesheet;

/**
 * A step of packaging: lays the window's style sheet into the application's jar also in the form that JavaFX reads soonest,
 * and takes first where it is. Never into target/classes, where it would hide every later change. The arguments are the
 * jar's name and the date that its files have; to be run in UTC, because jars have local times.
 */
final class StyleSheet {
    private static final Path APPLICATION = Path.of("target/lectern");
    private static final String SHEET = "app/lectern/desktop/lectern";

    public static void main(String[] args) throws IOException {
        Path jar;
        try (var files = Files.walk(APPLICATION)) {
            jar = files.filter(file -> file.endsWith(args[0])).findFirst().orElseThrow();
        }
        Path readable = Files.createTempFile("lectern-", ".css");
        Path binary = Files.createTempFile("lectern-", ".bss");
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.copy(zip.getPath(SHEET + ".css"), readable, StandardCopyOption.REPLACE_EXISTING);
            Stylesheet.convertToBinary(readable.toFile(), binary.toFile());
            Path laid = zip.getPath(SHEET + ".bss");
            Files.copy(binary, laid, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(laid, FileTime.from(Instant.parse(args[1])));
        } finally {
            Files.delete(readable);
            Files.delete(binary);
        }
    }
}
