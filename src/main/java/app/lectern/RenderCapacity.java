package app.lectern;

/**
 * How many renders a machine carries at once.
 *
 * @param jobs how many it does well: a render uses two cores and more
 * @param most how many it does at all: each needs Java memory of its own
 */
public record RenderCapacity(int jobs, int most) {
    private static final long BYTES_A_RENDER = 256L << 20;

    /** That of the machine this process runs on. */
    public static RenderCapacity ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        return of(machine.availableProcessors(), machine.maxMemory());
    }

    static RenderCapacity of(int cores, long memoryBytes) {
        int most = Math.clamp(memoryBytes / BYTES_A_RENDER, 1, 64);
        return new RenderCapacity(Math.clamp(cores / 2, 1, most), most);
    }
}
