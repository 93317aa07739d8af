package app.lectern.queue;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the system prefer other threads to those that render, so that a window beside them answers at once. What a thread
 * of lower priority begins (threads, programs) has it too.
 */
final class BackgroundPriority {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundPriority.class);
    /** Of Linux's niceness, -20 to 19: about a tenth of the time that an ordinary thread gets beside it. */
    private static final int NICENESS = 10;

    private static final int PRIO_PROCESS = 0;
    /** On Linux this "process" is the calling thread alone (setpriority(2), NOTES). */
    private static final int CALLING_THREAD = 0;

    private BackgroundPriority() {}

    /**
     * Lowers the calling platform thread's priority until it ends, on Linux; elsewhere, and where the system refuses, all
     * stays as it is.
     */
    static void take() {
        if (System.getProperty("os.name").equals("Linux")) {
            beNice();
        }
    }

    private static void beNice() {
        try {
            int answer = (int) setPriority().invokeExact(PRIO_PROCESS, CALLING_THREAD, NICENESS);
            if (answer != 0) {
                LOG.info("The system keeps renders at the priority of the window");
            }
        } catch (Throwable e) {
            LOG.info("The priority of renders cannot be changed", e);
        }
    }

    @SuppressWarnings("restricted") // native access is switched on where Lectern is started
    private static MethodHandle setPriority() {
        Linker linker = Linker.nativeLinker();
        SymbolLookup system = linker.defaultLookup();
        return linker.downcallHandle(
                system.findOrThrow("setpriority"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }
}
