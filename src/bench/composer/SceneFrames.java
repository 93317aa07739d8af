import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out of a finished video how many frames each scene is shown: frame by frame, small and in grey, which slide is
 * nearer, that of the scene or the next.
 */
final class SceneFrames {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final String SMALL =
            "scale=" + WIDTH + ":" + HEIGHT + ":out_color_matrix=bt709:out_range=tv,format=yuv420p,extractplanes=y";

    private SceneFrames() {}

    /**
     * The frames of each scene.
     *
     * @param slides pattern of the slides' files, from 1
     * @throws IOException when a scene is never seen
     */
    static List<Integer> of(Path video, Path slides, int scenes) throws IOException {
        List<byte[]> wanted = new ArrayList<>();
        read(slides, wanted::add);
        if (wanted.size() != scenes) {
            throw new IOException("%d slides for %d scenes".formatted(wanted.size(), scenes));
        }
        int[] frames = new int[scenes];
        int[] scene = {0};
        read(video, frame -> {
            boolean next = scene[0] + 1 < scenes
                    && distance(frame, wanted.get(scene[0] + 1)) < distance(frame, wanted.get(scene[0]));
            scene[0] += next ? 1 : 0;
            frames[scene[0]]++;
        });
        if (frames[scenes - 1] == 0) {
            throw new IOException("scene " + (scene[0] + 2) + " is not seen in " + video);
        }
        return java.util.Arrays.stream(frames).boxed().toList();
    }

    private interface Look {
        void at(byte[] picture);
    }

    private static void read(Path input, Look look) throws IOException {
        Process process = Ffmpeg.start(
                false, "-v", "error", "-i", input.toString(), "-map", "0:v:0", "-vf", SMALL, "-f", "rawvideo", "-");
        try (InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 20)) {
            byte[] picture = in.readNBytes(WIDTH * HEIGHT);
            while (picture.length == WIDTH * HEIGHT) {
                look.at(picture);
                picture = in.readNBytes(WIDTH * HEIGHT);
            }
        }
    }

    private static long distance(byte[] a, byte[] b) {
        long sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs((a[i] & 255) - (b[i] & 255));
        }
        return sum;
    }
}
