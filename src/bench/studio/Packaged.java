import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

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
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> all = Files.walk(APPLICATION)) {
            for (Path from : all.toList()) {
                Path to = folder.resolve(APPLICATION.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void addMeasurements() throws IOException {
        Path app = folder.resolve("lib").resolve("app");
        Files.copy(
                folder.resolve("bin").resolve("lectern-studio"),
                folder.resolve("bin").resolve(LAUNCHER));
        Path window = onClassPath("openjfx-monocle");
        Files.copy(window, app.resolve(window.getFileName()));
        compile(app.resolve("bench.jar"));
        // what is learnt in the cache is valid as long as the class path begins as it was
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(app.resolve("lectern-studio.cfg"))) {
            if (line.startsWith("app.mainclass=")) {
                lines.add("app.mainclass=" + StudioSpeed.class.getName());
            } else if (line.equals("[JavaOptions]")) {
                lines.addLast("app.classpath=$APPDIR/" + window.getFileName());
                lines.addLast("app.classpath=$APPDIR/bench.jar");
                lines.addLast(line);
                javaOptions.forEach(option -> lines.addLast("java-options=" + option));
            } else if (line.equals("[ArgOptions]")) {
                break;
            } else {
                lines.addLast(line);
            }
        }
        Files.write(app.resolve(LAUNCHER + ".cfg"), lines);
    }

    private static Path onClassPath(String name) {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
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
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IOException("the measurements do not compile");
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                entries.putNextEntry(new JarEntry(file.getFileName().toString()));
                Files.copy(file, entries);
            }
        }
    }
}
