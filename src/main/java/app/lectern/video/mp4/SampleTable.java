package app.lectern.video.mp4;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Where a track's samples lie and when they begin (ISO/IEC 14496-12, clause 8.5). Samples are added in their order. */
final class SampleTable {
    /** Samples that lie one after another in the file, with none of another track between. */
    private static final class Chunk {
        private final long at;
        private int samples;

        Chunk(long at) {
            this.at = at;
        }
    }

    /** Samples in a row that last the same. */
    private static final class Run {
        private final long units;
        private int samples;

        Run(long units) {
            this.units = units;
        }
    }

    /** Bytes of every sample; 0 when they differ. */
    private final int evenSize;

    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int[] sizes = new int[1024];
    private int[] entries = new int[16];
    private int entryCount;
    private int count;
    private long units;

    SampleTable(int evenSize) {
        this.evenSize = evenSize;
    }

    /** The track's length in its own units. */
    long units() {
        return units;
    }

    /**
     * Adds samples of one length.
     *
     * @param at where the first lies, bytes after the start of the media data
     * @param newChunk whether another track's samples lie before
     * @param size bytes of each
     * @param unitsEach how long each lasts
     * @param entry whether decoding can begin at each
     */
    void add(long at, boolean newChunk, int samples, int size, long unitsEach, boolean entry) {
        if (newChunk || chunks.isEmpty()) {
            chunks.add(new Chunk(at));
        }
        chunks.getLast().samples += samples;
        if (runs.isEmpty() || runs.getLast().units != unitsEach) {
            runs.add(new Run(unitsEach));
        }
        runs.getLast().samples += samples;
        if (evenSize == 0) {
            sizes = put(sizes, count, size);
            if (entry) {
                entries = put(entries, entryCount++, count + 1);
            }
        }
        count += samples;
        units += samples * unitsEach;
    }

    private static int[] put(int[] array, int at, int value) {
        int[] room = at < array.length ? array : Arrays.copyOf(array, 2 * array.length);
        room[at] = value;
        return room;
    }

    /** @param mediaAt where the media data lie in the file */
    Box box(Box description, long mediaAt) {
        Box table = Box.of("stbl").add(Box.full("stsd", 0, 0).int32(1).add(description), times());
        if (evenSize == 0 && entryCount < count) {
            Box sync = Box.full("stss", 0, 0).int32(entryCount);
            IntStream.range(0, entryCount).forEach(i -> sync.int32(entries[i]));
            table.add(sync);
        }
        return table.add(chunkLengths(), sampleSizes(), chunkPlaces(mediaAt));
    }

    private Box times() {
        Box box = Box.full("stts", 0, 0).int32(runs.size());
        runs.forEach(run -> box.int32(run.samples, run.units));
        return box;
    }

    /** Only where a chunk has more or fewer samples than the one before. */
    private Box chunkLengths() {
        List<Integer> changes = IntStream.range(0, chunks.size())
                .filter(i -> i == 0 || chunks.get(i).samples != chunks.get(i - 1).samples)
                .boxed()
                .toList();
        Box box = Box.full("stsc", 0, 0).int32(changes.size());
        changes.forEach(i -> box.int32(i + 1, chunks.get(i).samples, 1));
        return box;
    }

    private Box sampleSizes() {
        Box box = Box.full("stsz", 0, 0).int32(evenSize, count);
        if (evenSize == 0) {
            IntStream.range(0, count).forEach(i -> box.int32(sizes[i]));
        }
        return box;
    }

    private Box chunkPlaces(long mediaAt) {
        Box box = Box.full("co64", 0, 0).int32(chunks.size());
        chunks.forEach(chunk -> box.int64(mediaAt + chunk.at));
        return box;
    }
}
