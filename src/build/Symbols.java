import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of packaging: takes the names of inner functions out of the libraries of Java and of the window on Linux, a sixth
 * of the virtual machine. Only what Java writes when it crashes has them: it then names places in the library instead.
 */
final class Symbols {
    private static final Path LIBRARIES = Path.of("target/lectern/lib");

    public static void main(String[] args) throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (var files = Files.walk(LIBRARIES)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".so"))
                    .sorted()
                    .forEach(command::add);
        }
        Process strip = new ProcessBuilder(command).inheritIO().start();
        if (strip.waitFor() != 0) {
            throw new IOException("strip could not do it (Debian: binutils)");
        }
    }
}
