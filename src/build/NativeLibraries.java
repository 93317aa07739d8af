import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The first step of every build: are the shared libraries there that the window tests and playback need?
 * On Debian and its relatives, as root, it installs what is missing; elsewhere it names the one command and goes on
 * only where the build can.
 */
final class NativeLibraries {
    /** A file that must be found in the library path, and the Debian package that brings it. */
    private static final Map<String, String> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put("libfreetype.so.6", "libfreetype6");
        NEEDED.put("libfontconfig.so.1", "libfontconfig1");
        NEEDED.put("libpango-1.0.so.0", "libpango-1.0-0");
        NEEDED.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
        NEEDED.put("libgtk-3.so.0", "libgtk-3-0");
        NEEDED.put("libGL.so.1", "libgl1");
        NEEDED.put("libXtst.so.6", "libxtst6");
        NEEDED.put("libXxf86vm.so.1", "libxxf86vm1");
        NEEDED.put("libasound.so.2", "libasound2");
        NEEDED.put("libavcodec.so.59|libavcodec.so.60|libavcodec.so.61", "libavcodec59");
        NEEDED.put("libavformat.so.59|libavformat.so.60|libavformat.so.61", "libavformat59");
        // jpackage calls it to see what the runtime links to
        NEEDED.put("/usr/bin/objcopy", "binutils");
    }

    public static void main(String[] args) throws Exception {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        List<String> packages = missing();
        if (packages.isEmpty()) {
            return;
        }
        String install = "apt-get install -y --no-install-recommends " + String.join(" ", packages);
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!Files.exists(Path.of("/usr/bin/apt-get")) || !root) {
            System.err.println(
                    "Lectern's window and playback need shared libraries that are missing here: " + packages);
            System.err.println("On Debian or Ubuntu install them with:  sudo " + install);
            System.exit(1);
        }
        System.err.println("Installing the shared libraries that window and playback need: " + packages);
        run("apt-get update -qq");
        run("env DEBIAN_FRONTEND=noninteractive " + install + " -qq");
        List<String> still = missing();
        if (!still.isEmpty()) {
            System.err.println("Still missing after the installation: " + still);
            System.exit(1);
        }
    }

    private static List<String> missing() throws Exception {
        List<Path> folders = libraryFolders();
        List<String> packages = new ArrayList<>();
        for (Map.Entry<String, String> need : NEEDED.entrySet()) {
            boolean there = false;
            for (String name : need.getKey().split("\\|")) {
                there |= name.startsWith("/")
                        ? Files.exists(Path.of(name))
                        : folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
            }
            if (!there) {
                packages.add(need.getValue());
            }
        }
        return packages;
    }

    private static List<Path> libraryFolders() throws Exception {
        List<Path> folders = new ArrayList<>(
                List.of(Path.of("/lib64"), Path.of("/usr/lib64"), Path.of("/usr/lib"), Path.of("/lib")));
        for (String parent : List.of("/usr/lib", "/lib")) {
            if (Files.isDirectory(Path.of(parent))) {
                try (var inside = Files.list(Path.of(parent))) {
                    inside.filter(Files::isDirectory)
                            .filter(f -> f.getFileName().toString().contains("linux-gnu"))
                            .forEach(folders::add);
                }
            }
        }
        return folders;
    }

    private static void run(String command) throws Exception {
        Process process = new ProcessBuilder(command.split(" ")).inheritIO().start();
        int status = process.waitFor();
        if (status != 0) {
            System.err.println("'" + command + "' ended with " + status);
            System.exit(1);
        }
    }
}
