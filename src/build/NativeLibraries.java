import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first step of every build: are the shared libraries there that the window tests and playback need?
 * On Debian and its relatives, as root, it installs what is missing; elsewhere it names the one command and goes on
 * only where the build can.
 */
final class NativeLibraries {
    private static final Path LIST = Path.of("packaging/linux/libraries.txt");

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
        for (String line : Files.readAllLines(LIST)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] need = line.trim().split("\\s+");
            boolean there = false;
            for (String name : need[0].split("\\|")) {
                there |= name.startsWith("/")
                        ? Files.exists(Path.of(name))
                        : folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)));
            }
            if (!there) {
                packages.add(need[1]);
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
