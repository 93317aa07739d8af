/**
 * What a run took.
 *
 * @param wallSeconds from its start to its end
 * @param cpuSeconds user and system, of all its processes
 * @param peakBytes resident memory at its highest
 * @param othersCores how many cores other work on the machine kept busy meanwhile
 */
record Cost(double wallSeconds, double cpuSeconds, long peakBytes, double othersCores) {}
