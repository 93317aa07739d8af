import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the icons anew from {@code icons/lectern.svg} with rsvg-convert (Debian: librsvg2-bin): a PNG of each size for
 * Linux, and the same pictures as one file for Windows (.ico) and one for macOS (.icns). Both formats hold PNGs as they are.
 */
final class Icons {
    private static final Path FOLDER = Path.of("icons");
    private static final List<Integer> LINUX = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    /** Apple's names of sizes; twice the size for screens with fine pixels has names of its own. */
    private static final Map<String, Integer> MAC = new TreeMap<>(Map.of(
            "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic11", 32, "ic12", 64, "ic13", 256, "ic14",
            512));

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEADER = 8;

    public static void main(String[] args) throws Exception {
        Map<Integer, byte[]> pictures = new TreeMap<>();
        for (int size : LINUX) {
            pictures.put(size, draw(size));
        }
        Files.write(FOLDER.resolve("lectern.ico"), ico(pictures));
        Files.write(FOLDER.resolve("lectern.icns"), icns(pictures));
    }

    private static byte[] draw(int size) throws IOException, InterruptedException {
        Path png = FOLDER.resolve("lectern-" + size + ".png");
        String pixels = String.valueOf(size);
        Process drawing = new ProcessBuilder(
                        "rsvg-convert",
                        "-w",
                        pixels,
                        "-h",
                        pixels,
                        FOLDER.resolve("lectern.svg").toString(),
                        "-o",
                        png.toString())
                .inheritIO()
                .start();
        if (drawing.waitFor() != 0) {
            throw new IOException("rsvg-convert could not draw " + png);
        }
        return Files.readAllBytes(png);
    }

    private static byte[] ico(Map<Integer, byte[]> pictures) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(ICO_HEADER + ICO_ENTRY * WINDOWS.size())
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) WINDOWS.size());
        int place = head.capacity();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int size : WINDOWS) {
            byte[] png = pictures.get(size);
            // 256 is written as 0
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(place);
            place += png.length;
        }
        file.write(head.array());
        for (int size : WINDOWS) {
            file.write(pictures.get(size));
        }
        return file.toByteArray();
    }

    private static byte[] icns(Map<Integer, byte[]> pictures) throws IOException {
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(entries);
        for (Map.Entry<String, Integer> entry : MAC.entrySet()) {
            byte[] png = pictures.get(entry.getValue());
            out.writeBytes(entry.getKey());
            out.writeInt(ICNS_HEADER + png.length);
            out.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(file);
        whole.writeBytes("icns");
        whole.writeInt(ICNS_HEADER + entries.size());
        whole.write(entries.toByteArray());
        return file.toByteArray();
    }
}
