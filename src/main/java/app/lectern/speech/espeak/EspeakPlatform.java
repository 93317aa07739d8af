package app.lectern.speech.espeak;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the jar keeps the library for an operating system.
 *
 * @param folder the folder in the jar
 * @param library the library's file name in that folder
 * @param suffix what a library's file name ends with there
 */
record EspeakPlatform(String folder, String library, String suffix) {
    /** The platform of this machine, or empty when the jar has no library for it. */
    static Optional<EspeakPlatform> current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Optional<EspeakPlatform> of(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = switch (osArch.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            default -> "";
        };
        if (arch.isEmpty()) {
            return Optional.empty();
        }
        if (os.startsWith("linux")) {
            return Optional.of(new EspeakPlatform("debian-" + arch, "libespeak-ng.so.1", ".so"));
        }
        if (os.startsWith("mac")) {
            return Optional.of(new EspeakPlatform("macos-" + arch, "libespeak-ng.1.dylib", ".dylib"));
        }
        boolean windows = os.startsWith("windows") && arch.equals("amd64");
        return windows ? Optional.of(new EspeakPlatform("win-amd64", "espeak-ng.dll", ".dll")) : Optional.empty();
    }
}
