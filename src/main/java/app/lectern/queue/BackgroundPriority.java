package app.lectern.queue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the system prefer other threads to those that render or work in the background, so that a window beside them answers
 * at once. What a thread of lower priority begins (threads, programs) has it too.
 */
public final class BackgroundPriority {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPriority.class);
    /** Of Linux's niceness, -20 to 19: about a tenth of the time that an ordinary thread gets beside it. */
    private static final int NICENESS = 10;

    /**
     * For Java's own threads: enough to come after the window, not so much that what draws it stays slow for long after a
     * start.
     */
    private static final int JAVAS_NICENESS = 2;

    private static final int PRIO_PROCESS = 0;
    /** On Linux a "process" is a single thread, and this one the caller (setpriority(2), NOTES). */
    private static final int CALLING_THREAD = 0;

    /** Where Linux tells the threads of this program (proc_pid_task(5)). */
    private static final Path OWN_THREADS = Path.of("/proc/self/task");
    /** What makes Java's programs faster and clears up while they run; names as Linux cuts them. */
    private static final List<String> JAVAS_OWN = List.of("C2 CompilerThre", "G1 Conc", "G1 Refine");

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private BackgroundPriority() {}

    /** Threads of another factory's making that take a low priority when they begin. */
    public static ThreadFactory threads(ThreadFactory factory) {
        return work -> factory.newThread(() -> {
            take();
            work.run();
        });
    }

    /**
     * Lowers the priority of the threads on which Java itself optimizes the program and looks for memory to free; those
     * that it begins later have it from them. Reads files.
     */
    public static void lowerJavasOwn() {
        if (!Files.isDirectory(OWN_THREADS)) {
            return;
        }
        try (Stream<Path> threads = Files.list(OWN_THREADS)) {
            threads.filter(BackgroundPriority::isJavasOwn)
                    .forEach(thread ->
                            lower(Integer.parseInt(thread.getFileName().toString()), JAVAS_NICENESS));
        } catch (IOException | UncheckedIOException e) {
            tell("the system does not tell its threads", e);
        }
    }

    private static boolean isJavasOwn(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            return JAVAS_OWN.stream().anyMatch(name::startsWith);
        } catch (IOException e) {
            return false; // it has ended
        }
    }

    /**
     * Lowers the calling platform thread's priority until it ends, on Linux; elsewhere, and where the system refuses, all
     * stays as it is.
     */
    private static void take() {
        if (System.getProperty("os.name").equals("Linux")) {
            lower(CALLING_THREAD, NICENESS);
        }
    }

    private static void lower(int thread, int niceness) {
        try {
            int answer = (int) Linux.SET_PRIORITY.invokeExact(PRIO_PROCESS, thread, niceness);
            if (answer != 0) {
                tell("the system refuses", null);
            }
        } catch (Throwable e) {
            tell("the system has no such function", e);
        }
    }

    /** Once, though every thread tries. */
    private static void tell(String why, @Nullable Throwable e) {
        if (!TOLD.getAndSet(true)) {
            LOG.info("What works in the background keeps the priority of the window: {}", why, e);
        }
    }

    /** Looked up where it is needed first. */
    private static final class Linux {
        static final MethodHandle SET_PRIORITY = setPriority();

        @SuppressWarnings("restricted") // native access is switched on where Lectern is started
        private static MethodHandle setPriority() {
            Linker linker = Linker.nativeLinker();
            return linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        }
    }
}
