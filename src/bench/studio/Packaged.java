import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The packaged application with these measurements as one more program in it: so they run in the Java, with the start
 * cache and the options that people have.
 */
final class Packaged {
    private static final Path APPLICATION = Path.of("target", "lectern");
    private static final Path SOURCES = Path.of("src", "bench", "studio");
    private static final String LAUNCHER = "lectern-bench";

    private final Path folder;
    private final List<String> javaOptions;

    /** @param folder where the copy is made; what is there is written over */
    Packaged(Path folder, List<String> javaOptions) {
        this.folder = folder;
        this.javaOptions = javaOptions;
    }

    /** Whether this process is that program. */
    static boolean isHere() {
        return System.getProperty("jpackage.app-path", "").contains(LAUNCHER);
    }

    /** Makes the copy, measures in it and gives its exit code. */
    int run(List<String> arguments) throws Exception {
        copy();
        addMeasurements();
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("bin").resolve(LAUNCHER).toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private void copy() throws IOException {
        if (Files.exists(folder)) {
            PathUtils.deleteDirectory(folder);
        }
        PathUtils.copyDirectory(APPLICATION, folder, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void addMeasurements() throws IOException {
        Path app = folder.resolve("lib").resolve("app");
        Files.copy(
                folder.resolve("bin").resolve("lectern-studio"),
                folder.resolve("bin").resolve(LAUNCHER));
        Path java = folder.resolve("lib/runtime/bin/java");
        Files.copy(java, java.resolveSibling(LAUNCHER), StandardCopyOption.COPY_ATTRIBUTES);
        Path window = onClassPath("openjfx-monocle");
        Files.copy(window, app.resolve(window.getFileName()));
        compile(app.resolve("bench.jar"));
        // what is learnt in the cache is valid as long as the class path begins as it was
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve("lectern-studio.cfg"))) {
            if (line.startsWith("app.mainclass=")) {
                lines.add("app.mainclass=" + StudioSpeed.class.getName());
            } else if (line.equals("[JavaOptions]")) {
                lines.add("app.classpath=$APPDIR/" + window.getFileName());
                lines.add("app.classpath=$APPDIR/bench.jar");
                lines.add(line);
                javaOptions.forEach(option -> lines.add("java-options=" + option));
            } else if (line.equals("[ArgOptions]")) {
                break;
            } else {
                lines.add(line);
            }
        }
        Files.write(app.resolve(LAUNCHER + ".cfg"), lines);
    }

    private static Path onClassPath(String name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void compile(Path jar) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("bench-classes"));
        List<String> options =
                new ArrayList<>(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.list(SOURCES)) {
            sources.map(Path::toString).forEach(options::add);
        }
        call("javac", options);
        call("jar", List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."));
    }

    private static void call(String tool, List<String> arguments) throws IOException {
        int code = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(tool + " could not make a program of the measurements");
        }
    }
}
