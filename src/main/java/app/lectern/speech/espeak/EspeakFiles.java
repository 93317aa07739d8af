package app.lectern.speech.espeak;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * eSpeak NG's library and data as files, out of the piper-jni jar. The folder is made beside its place and moved there
 * when it is whole, so any number of processes may extract at once and one that dies leaves no half a folder behind.
 *
 * @param libraries copies of the library under different names, each of which is a library of its own to the system
 * @param data the folder of the dictionaries and voices
 */
record EspeakFiles(List<Path> libraries, Path data) {
    static final int COPIES = 4;
    private static final String BESIDE = ".espeak-ng-";
    private static final String DATA_FOLDER = "espeak-ng-data";

    EspeakFiles {
        libraries = List.copyOf(libraries);
    }

    /** The files under the cache folder, extracted when this version of the jar was not yet. */
    static EspeakFiles under(Path cache, EspeakPlatform platform) throws IOException {
        Path home = cache.toAbsolutePath().resolve("espeak-ng-" + jarVersion() + "-" + platform.folder());
        if (!Files.isDirectory(home)) {
            Files.createDirectories(cache);
            removeLeftovers(cache);
            extract(cache, home, platform);
        }
        return in(home, platform);
    }

    private static EspeakFiles in(Path home, EspeakPlatform platform) {
        List<Path> libraries = IntStream.rangeClosed(1, COPIES)
                .mapToObj(i -> home.resolve("espeak-ng-" + i + platform.suffix()))
                .toList();
        return new EspeakFiles(libraries, home.resolve(DATA_FOLDER));
    }

    private static void extract(Path cache, Path home, EspeakPlatform platform) throws IOException {
        Path beside = Files.createTempDirectory(cache, BESIDE);
        try {
            EspeakFiles files = in(beside, platform);
            for (Path library : files.libraries) {
                try (InputStream in = resource("/" + platform.folder() + "/" + platform.library())) {
                    Files.copy(in, library);
                }
            }
            try (InputStream in = resource("/espeak-ng-data.zip")) {
                unzip(in, files.data);
            }
            moveIntoPlace(beside, home);
        } finally {
            deleteAll(beside);
        }
    }

    /** What a process left that was ended while it extracted; a younger folder may belong to one that still works. */
    private static void removeLeftovers(Path cache) throws IOException {
        Instant old = Instant.now().minus(Duration.ofHours(1));
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.filter(EspeakFiles::isBeside).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    deleteAll(file);
                }
            }
        } catch (NoSuchFileException e) {
            // another process removes the same leftovers
            return;
        }
    }

    private static boolean isBeside(Path file) {
        return String.valueOf(file.getFileName()).startsWith(BESIDE);
    }

    private static void moveIntoPlace(Path beside, Path home) throws IOException {
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // each system has its own error for a folder that another process has put there first
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unzip(InputStream in, Path folder) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("The archive wants to write outside of its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(folder.resolve(entry.getName()).getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static String jarVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = resource("/META-INF/maven/io.github.givimad/piper-jni/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = EspeakFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name + " is not on the class path");
        }
        return in;
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
