import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Looks at the window's thread while somebody works: how far its pulses are apart, how long a task waits for it, and
 * where it stands when it does not answer.
 */
final class Watchdog implements AutoCloseable {
    private static final long HANGS_MILLIS = Long.getLong("hangs", 100);
    private static final int FRAMES = 9;

    /**
     * A pause between two pulses.
     *
     * @param cpuMillis of the window's thread in it: far less than {@code millis} when other work had the processor
     */
    record Hang(String during, double millis, double cpuMillis, Map<String, Integer> places) {
        void tell() {
            System.out.printf("%.0f ms (processor %.0f ms) during: %s%n", millis, cpuMillis, during);
            places.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(3)
                    .forEach(place -> System.out.println("    " + place.getValue() + " x " + place.getKey()));
        }
    }

    final Measured gaps = new Measured("between two pulses", 0);
    final Measured waits = new Measured("a task waits for the window's thread", 0);
    final List<Hang> hangs = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final Thread watch;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private volatile String doing = "";
    private volatile long pulseAt;
    private volatile boolean over;
    private long pulseCpu;
    private AnimationTimer pulses;

    Watchdog() throws Exception {
        window = Desk.onFx(Thread::currentThread);
        Desk.act(this::listen);
        watch = Thread.ofPlatform().daemon().name("watchdog").start(this::watch);
    }

    /** Says what is done now. */
    void doing(String what) {
        doing = what;
    }

    private void listen() {
        pulseAt = System.nanoTime();
        pulseCpu = threads.getCurrentThreadCpuTime();
        pulses = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulse();
            }
        };
        pulses.start();
    }

    private void pulse() {
        long now = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        double gap = (now - pulseAt) / 1e6;
        gaps.add(new Took(gap, (cpu - pulseCpu) / 1e6));
        synchronized (places) {
            if (gap > HANGS_MILLIS) {
                Hang hang = new Hang(doing, gap, (cpu - pulseCpu) / 1e6, new LinkedHashMap<>(places));
                hangs.add(hang);
                hang.tell();
            }
            places.clear();
        }
        pulseAt = now;
        pulseCpu = cpu;
    }

    private void watch() {
        long posted = 0;
        boolean[] answered = {true};
        while (!over) {
            if (answered[0]) {
                answered[0] = false;
                long at = System.nanoTime();
                posted = at;
                Platform.runLater(() -> {
                    waits.add(new Took((System.nanoTime() - at) / 1e6, 0));
                    answered[0] = true;
                });
            }
            long since = Math.max(0, System.nanoTime() - Math.max(posted, pulseAt)) / 1_000_000;
            if (since > HANGS_MILLIS * 3 / 4) {
                sample();
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void sample() {
        StackTraceElement[] there = window.getStackTrace();
        boolean waitsForDrawing =
                Arrays.stream(there).anyMatch(frame -> frame.getClassName().endsWith("Scene$ScenePulseListener"))
                        && there[0].getMethodName().equals("park");
        String stack = waitsForDrawing ? "drawing: " + stack(drawing(), "java.") : stack(there, "com.sun.javafx");
        synchronized (places) {
            places.merge(stack, 1, Integer::sum);
        }
    }

    private static StackTraceElement[] drawing() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("QuantumRenderer"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new StackTraceElement[0]);
    }

    private static String stack(StackTraceElement[] there, String without) {
        return Arrays.stream(there)
                .filter(frame -> !frame.getClassName().startsWith(without))
                .limit(FRAMES)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName() + ":"
                        + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }

    @Override
    public void close() throws Exception {
        over = true;
        watch.join();
        Desk.act(pulses::stop);
    }
}
