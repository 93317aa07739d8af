import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A step of packaging: takes out of the application's jars what never runs in it: the native libraries of other systems,
 * which they carry for all, and voices and models that Lectern does not use. On Linux the window's own libraries are laid
 * beside their jar, where JavaFX looks first: else it copies them into the person's home and compares them at every start.
 * The argument is the system's name as FFmpeg's jars call it, such as linux-x86_64.
 */
final class OtherPlatforms {
    private static final Path JARS = Path.of("target/application");
    /** The folder of one system: piper-jni's, and that of JNA. */
    private static final Pattern FOLDER = Pattern.compile(
            "(?:com/sun/jna/)?((?:debian|macos|win)-\\w+|(?:aix|darwin|dragonflybsd|freebsd|linux|openbsd|sunos|win32)-[\\w-]+)/.*");

    private static final Map<String, Set<String>> OURS = Map.of(
            "linux-x86_64", Set.of("debian-amd64", "linux-x86-64"),
            "linux-arm64", Set.of("debian-arm64", "linux-aarch64"),
            "macosx-arm64", Set.of("macos-arm64", "darwin-aarch64"),
            "macosx-x86_64", Set.of("macos-amd64", "darwin-x86-64"),
            "windows-x86_64", Set.of("win-amd64", "win32-x86-64"));

    /**
     * piper-jni's model of Arabic vowels, which Lectern's Piper is opened without; FreeTTS's voices but kevin16, and its
     * dictionary that no voice opens.
     */
    private static final Pattern UNUSED = Pattern.compile("libtashkeel_model\\.ort"
            + "|com/sun/speech/freetts/en/us/(?:cmu_time_awb/.*|cmudict04_.*|cmu_us_kal/cmu_us_kal\\.(?:bin|idx))");

    /** The jar with the window's own libraries, and what they are called in it. */
    private static final Pattern WINDOW = Pattern.compile("javafx-graphics-[\\d.]+-linux.*\\.jar");

    private static final Pattern LIBRARY = Pattern.compile("lib\\w+\\.so");

    /** What JNA knows of Windows, on other systems. */
    private static final Pattern WINDOWS = Pattern.compile("com/sun/jna/platform/(?:win32|wince)/.*");

    public static void main(String[] args) throws IOException {
        Set<String> ours = OURS.get(args[0]);
        if (ours == null) {
            throw new IOException("No folder names are known for " + args[0]);
        }
        boolean windows = args[0].startsWith("windows");
        Predicate<ZipEntry> foreign = entry -> {
            Matcher folder = FOLDER.matcher(entry.getName());
            return UNUSED.matcher(entry.getName()).matches()
                    || (!windows && WINDOWS.matcher(entry.getName()).matches())
                    || (folder.matches() && !ours.contains(folder.group(1)));
        };
        List<Path> jars;
        try (var files = Files.list(JARS)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            boolean window = WINDOW.matcher(jar.getFileName().toString()).matches();
            Predicate<ZipEntry> library =
                    entry -> window && LIBRARY.matcher(entry.getName()).matches();
            layBeside(jar, library);
            strip(jar, foreign.or(library));
        }
    }

    private static void layBeside(Path jar, Predicate<ZipEntry> library) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : from.stream().filter(library).toList()) {
                try (InputStream content = from.getInputStream(entry)) {
                    Files.copy(content, jar.resolveSibling(entry.getName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void strip(Path jar, Predicate<ZipEntry> foreign) throws IOException {
        Path smaller = jar.resolveSibling(jar.getFileName() + ".part");
        try (ZipFile from = new ZipFile(jar.toFile())) {
            if (from.stream().noneMatch(foreign)) {
                return;
            }
            try (OutputStream file = Files.newOutputStream(smaller);
                    ZipOutputStream to = new ZipOutputStream(file)) {
                copy(from, to, foreign);
            }
        }
        Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(ZipFile from, ZipOutputStream to, Predicate<ZipEntry> foreign) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (foreign.test(entry)) {
                continue;
            }
            ZipEntry kept = new ZipEntry(entry.getName());
            // the local time as it is written in the jar: the same on every machine
            kept.setTimeLocal(entry.getTimeLocal());
            to.putNextEntry(kept);
            from.getInputStream(entry).transferTo(to);
            to.closeEntry();
        }
    }
}
