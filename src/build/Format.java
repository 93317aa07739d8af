import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks or rewrites the form of every Java source: {@code Format.java (check|write) FOLDER}. Ends 1 when a file is not in form. */
final class Format {
    public static void main(String[] args) throws Exception {
        boolean write = args[0].equals("write");
        List<Path> offenders = new ArrayList<>();
        try (var files = Files.walk(Path.of(args[1]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                String formatted = formatted(file, source);
                if (!formatted.equals(source)) {
                    offenders.add(file);
                    if (write) {
                        Files.writeString(file, formatted);
                    }
                }
            }
        }
        if (!write && !offenders.isEmpty()) {
            offenders.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("To mend: mvn -q exec:exec@format");
            System.exit(1);
        }
    }

    private static String formatted(Path file, String source) throws Exception {
        JavaFormatterOptions.Style style = JavaFormatterOptions.Style.PALANTIR;
        Formatter formatter = Formatter.createFormatter(
                JavaFormatterOptions.builder().style(style).build());
        try {
            String tidy = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), style);
            return formatter.formatSource(tidy);
        } catch (com.palantir.javaformat.java.FormatterException e) {
            System.err.println(file + ": " + e.getMessage());
            System.exit(1);
            throw e;
        }
    }
}
