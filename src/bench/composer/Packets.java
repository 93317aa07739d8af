import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What lies in one track of a file.
 *
 * @param starts when each packet is shown or heard, in order
 * @param end when the last one ends
 * @param timeBase seconds of one unit of those
 */
record Packets(List<Long> starts, long end, double timeBase) {
    /** @param track {@code v} or {@code a} */
    static Packets of(Path video, String track) throws IOException, InterruptedException {
        String said = Ffmpeg.say(
                "-v",
                "error",
                "-i",
                video.toString(),
                "-map",
                "0:" + track + ":0",
                "-c",
                "copy",
                "-f",
                "framecrc",
                "-");
        List<String> lines = said.lines().toList();
        String[] base = lines.stream()
                .filter(line -> line.startsWith("#tb 0:"))
                .findFirst()
                .orElseThrow()
                .substring("#tb 0:".length())
                .strip()
                .split("/");
        // stream, decoding time, presentation time, duration, size, checksum
        long[][] packets = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> LongStream.of(number(line, 2), number(line, 3)).toArray())
                .toArray(long[][]::new);
        List<Long> starts =
                java.util.Arrays.stream(packets).map(one -> one[0]).sorted().toList();
        long end = java.util.Arrays.stream(packets)
                .mapToLong(one -> one[0] + one[1])
                .max()
                .orElseThrow();
        return new Packets(starts, end, Double.parseDouble(base[0]) / Double.parseDouble(base[1]));
    }

    private static long number(String line, int field) {
        return Long.parseLong(line.split(",")[field].strip());
    }

    int count() {
        return starts.size();
    }

    double endSeconds() {
        return end * timeBase;
    }

    /** Whether the first is at 0 and every one a frame's time after the one before. */
    boolean areConstant(int frameRate) {
        double step = 1 / (timeBase * frameRate);
        for (int i = 0; i < starts.size(); i++) {
            if (Math.abs(starts.get(i) - i * step) > 0.001) {
                return false;
            }
        }
        return true;
    }
}
