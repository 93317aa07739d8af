import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long one thing took, time after time.
 *
 * @param target most milliseconds at the 95th percentile; 0 for what is only told
 */
record Measured(String what, double target, List<Took> times) {
    Measured(String what, double target) {
        this(what, target, new ArrayList<>());
    }

    void add(Took took) {
        times.add(took);
    }

    /** The time that so many of the times do not exceed, 0 to 1. */
    double percentile(double share) {
        return percentile(share, Took::millis);
    }

    /** The same of the processors' time. */
    double cpu(double share) {
        return percentile(share, Took::cpuMillis);
    }

    private double percentile(double share, ToDoubleFunction<Took> value) {
        double[] sorted = times.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    boolean isMet() {
        return target == 0 || percentile(0.95) <= target;
    }

    String line() {
        String verdict = target == 0 ? "" : (isMet() ? "met" : "NOT MET") + " (" + Math.round(target) + ")";
        return String.format(
                Locale.ROOT,
                "%-58s n %4d  p50 %6.1f  p95 %6.1f  max %6.1f ms; cpu p50 %6.1f  p95 %6.1f  %s",
                what,
                times.size(),
                percentile(0.5),
                percentile(0.95),
                percentile(1),
                cpu(0.5),
                cpu(0.95),
                verdict);
    }
}
