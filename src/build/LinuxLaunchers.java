import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A step of packaging: puts packaging/linux/launcher.sh in the place of jpackage's own starters on Linux, which ask the
 * package managers at every start whose file they are. What it starts is Java under the program's name, as lists of
 * processes show it.
 */
final class LinuxLaunchers {
    private static final Path SCRIPT = Path.of("packaging/linux/launcher.sh");
    private static final Path APPLICATION = Path.of("target/lectern");
    private static final List<String> PROGRAMS = List.of("lectern", "lectern-studio");

    public static void main(String[] args) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        for (String name : PROGRAMS) {
            Path starter = APPLICATION.resolve("bin").resolve(name);
            Files.copy(SCRIPT, starter, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(starter, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path java = APPLICATION.resolve("lib/runtime/bin/java");
            Files.copy(java, java.resolveSibling(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.delete(APPLICATION.resolve("lib/libapplauncher.so"));
    }
}
