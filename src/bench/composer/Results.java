import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** All that was measured, by the name of who ran. */
final class Results {
    /**
     * The middle of several figures and how far they spread.
     *
     * @param count how many
     */
    record Spread(double median, double min, double max, int count) {
        static Spread of(List<Double> figures) {
            List<Double> sorted = figures.stream().sorted().toList();
            int half = sorted.size() / 2;
            double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
            return new Spread(median, sorted.getFirst(), sorted.getLast(), sorted.size());
        }
    }

    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();
    private final Map<String, Set<String>> hashes = new LinkedHashMap<>();
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    void add(String name, Cost cost, String sha256) {
        costs.computeIfAbsent(name, _ -> new ArrayList<>()).add(cost);
        hashes.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(sha256);
    }

    void add(String name, Output output) {
        outputs.put(name, output);
    }

    List<String> names() {
        return List.copyOf(costs.keySet());
    }

    boolean has(String name) {
        return costs.containsKey(name);
    }

    Optional<Output> output(String name) {
        return Optional.ofNullable(outputs.get(name));
    }

    /** Of one figure of all runs of that name; there must be one. */
    Spread spread(String name, ToDoubleFunction<Cost> figure) {
        return Spread.of(costs.get(name).stream().map(figure::applyAsDouble).toList());
    }

    /** Median CPU seconds. */
    double cpu(String name) {
        return spread(name, Cost::cpuSeconds).median();
    }

    /** Median seconds. */
    double wall(String name) {
        return spread(name, Cost::wallSeconds).median();
    }

    /** The different contents that all runs of that name made; one where all are the same. */
    Set<String> hashes(String name) {
        return hashes.getOrDefault(name, Set.of());
    }

    /** The most that anything else on the machine worked during a run, cores. */
    double othersCores() {
        return costs.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Cost::othersCores)
                .max()
                .orElse(0);
    }
}
