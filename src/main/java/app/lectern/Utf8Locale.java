package app.lectern;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * On Linux, Java reads file names and arguments in the encoding of the locale in which it was started, and nothing changes
 * that later. A service or a bare shell has often none of UTF-8, and there no file could have a Korean name.
 */
final class Utf8Locale {
    private static final String LOCALE = "LC_ALL";
    /** Part of the C library since glibc 2.35, of Debian's since long before. */
    private static final String UTF_8 = "C.UTF-8";

    private static final Path OWN_ARGUMENTS = Path.of("/proc/self/cmdline");
    private static final String OWN_PROGRAM = "/proc/self/exe";

    private Utf8Locale() {}

    /**
     * Starts this program anew in a locale of UTF-8 where it has none: the same process, arguments and streams. Does nothing
     * elsewhere, and where the system has no such locale.
     */
    static void ensure() {
        boolean other = System.getProperty("os.name").equals("Linux")
                && !System.getProperty("sun.jnu.encoding", "UTF-8").equalsIgnoreCase("UTF-8");
        if (other && !UTF_8.equals(System.getenv(LOCALE))) {
            try {
                startAnew();
            } catch (Throwable e) {
                System.err.println("Lectern needs a locale of UTF-8 for names of files, such as " + LOCALE + "=" + UTF_8
                        + "; the system has not begun it anew in one: " + e);
            }
        }
    }

    /** Comes back only when the system refuses. */
    private static void startAnew() throws Throwable {
        try (Arena arena = Arena.ofConfined()) {
            List<MemorySegment> arguments = ownArguments(arena);
            // ends with a null pointer, as execv(3) wants it
            MemorySegment pointers = arena.allocate(ValueLayout.ADDRESS, arguments.size() + 1L);
            for (int i = 0; i < arguments.size(); i++) {
                pointers.setAtIndex(ValueLayout.ADDRESS, i, arguments.get(i));
            }
            int _ = (int) function("setenv", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT)
                    .invokeExact(arena.allocateFrom(LOCALE), arena.allocateFrom(UTF_8), 1);
            int refused = (int) function("execv", ValueLayout.ADDRESS, ValueLayout.ADDRESS)
                    .invokeExact(arena.allocateFrom(OWN_PROGRAM), pointers);
            throw new IOException("execv(3): " + refused);
        }
    }

    /** As bytes: what Java made of them is damaged. */
    private static List<MemorySegment> ownArguments(Arena arena) throws IOException {
        // each byte one letter, there and back
        String all = new String(Files.readAllBytes(OWN_ARGUMENTS), StandardCharsets.ISO_8859_1);
        List<MemorySegment> arguments = new ArrayList<>();
        for (int at = 0; at < all.length(); ) {
            int end = all.indexOf('\0', at);
            arguments.add(arena.allocateFrom(all.substring(at, end), StandardCharsets.ISO_8859_1));
            at = end + 1;
        }
        return arguments;
    }

    @SuppressWarnings("restricted") // native access is switched on where Lectern is started
    private static MethodHandle function(String name, ValueLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments));
    }
}
