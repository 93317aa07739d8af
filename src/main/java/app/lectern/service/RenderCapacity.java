package app.lectern.service;

/**
 * What this machine can carry.
 *
 * @param cores processors
 * @param memoryMegabytes that the program may take
 */
public record RenderCapacity(int cores, long memoryMegabytes) {
    /** More at once than this is never of use. */
    public static final int MOST = 8;

    /** A render works on as many scenes at once as there are cores; another beside it fills its pauses from here on. */
    private static final int CORES_A_RENDER = 4;

    private static final long MEGABYTES_A_RENDER = 1_500;
    private static final long LEAST_MEGABYTES_A_RENDER = 256;

    /** Of the machine that the program runs on. */
    public static RenderCapacity ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        return new RenderCapacity(machine.availableProcessors(), machine.maxMemory() >> 20);
    }

    /** How many renders at once suit it, 1 to {@link #MOST}. */
    public int proposed() {
        return Math.clamp(Math.min(cores / CORES_A_RENDER, memoryMegabytes / MEGABYTES_A_RENDER), 1, MOST);
    }

    /** How many it carries at all, 1 to {@link #MOST}; the more, the slower each. */
    public int most() {
        return Math.clamp(memoryMegabytes / LEAST_MEGABYTES_A_RENDER, 1, MOST);
    }
}
