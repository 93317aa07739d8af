/**
 * What one thing took.
 *
 * @param millis of the clock
 * @param cpuMillis of all processors, by the whole program: what remains when others keep the machine busy
 */
record Took(double millis, double cpuMillis) {
    Took plus(Took more) {
        return new Took(millis + more.millis, cpuMillis + more.cpuMillis);
    }
}
