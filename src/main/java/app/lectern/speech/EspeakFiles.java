package app.lectern.speech;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * eSpeak NG's native library and data, taken out of the piper-jni jar into a cache folder: once a version, written
 * beside and moved into place, so that two processes may do it at once.
 */
final class EspeakFiles {
    /** The eSpeak NG inside piper-jni 1.2.0-c0670df. */
    static final String VERSION = "1.52.0.1";

    private final Path cache;

    EspeakFiles(Path cache) {
        this.cache = cache;
    }

    /** The folder with the voices' data. */
    Path data() throws IOException {
        Path folder = cache.resolve("espeak-ng-" + VERSION).resolve("data");
        if (!Files.isDirectory(folder)) {
            Path parent = Files.createDirectories(cache.resolve("espeak-ng-" + VERSION));
            Path part = Files.createTempDirectory(parent, "data-");
            unzip(part);
            moveIntoPlace(part, folder);
        }
        return folder;
    }

    /** One of several copies of the library: under another name it is another library with a state of its own. */
    Path library(int copy) throws IOException {
        String name = System.mapLibraryName("espeak-ng-" + copy);
        Path file = cache.resolve("espeak-ng-" + VERSION).resolve(name);
        if (!Files.isRegularFile(file)) {
            Path parent = Files.createDirectories(cache.resolve("espeak-ng-" + VERSION));
            Path part = Files.createTempFile(parent, "lib-", ".part");
            try (InputStream in = resource(libraryResource())) {
                Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            }
            moveIntoPlace(part, file);
        }
        return file;
    }

    private static void moveIntoPlace(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // another process was faster; its copy is as good as ours, which is left for nobody
            if (!Files.exists(target)) {
                throw e;
            }
        }
    }

    private static void unzip(Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(resource("/espeak-ng-data.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new FileAlreadyExistsException(entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Path parent = target.getParent();
                    if (parent != null) {
                        Files.createDirectories(parent);
                    }
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static String libraryResource() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch", "").equals("aarch64");
        if (os.contains("win")) {
            return "/win-amd64/espeak-ng.dll";
        }
        if (os.contains("mac")) {
            return (arm ? "/macos-arm64" : "/macos-amd64") + "/libespeak-ng.1.dylib";
        }
        return (arm ? "/debian-arm64" : "/debian-amd64") + "/libespeak-ng.so.1";
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = EspeakFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("not in Lectern: " + name);
        }
        return in;
    }
}
