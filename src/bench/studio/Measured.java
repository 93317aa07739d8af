import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long one thing took, time after time.
 *
 * @param target most milliseconds at the 95th percentile; 0 for what is only told
 */
record Measured(String what, double target, List<Double> millis) {
    Measured(String what, double target) {
        this(what, target, new ArrayList<>());
    }

    void add(double took) {
        millis.add(took);
    }

    /** The time that so many of the times do not exceed, 0 to 1. */
    double percentile(double share) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    boolean isMet() {
        return target == 0 || percentile(0.95) <= target;
    }

    String line() {
        String verdict = target == 0 ? "" : (isMet() ? "met" : "NOT MET") + " (" + Math.round(target) + ")";
        return String.format(
                Locale.ROOT,
                "%-62s n %4d  p50 %7.1f  p95 %7.1f  max %7.1f ms  %s",
                what,
                millis.size(),
                percentile(0.5),
                percentile(0.95),
                percentile(1),
                verdict);
    }
}
