import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * What the peers are given: the same slides and the same sound that Lectern's video has.
 *
 * @param folder with {@code slides/scene-0001.png}, {@code sound/scene-0001.wav} and {@code sound.wav}
 * @param frames of each scene, at {@link #FRAME_RATE}
 */
record Material(Path folder, List<Integer> frames) {
    static final int FRAME_RATE = 25;

    /** Takes it out of a rendered video and the slides beside it. */
    static Material of(Path rendered, int scenes, Path folder)
            throws IOException, InterruptedException, UnsupportedAudioFileException {
        Folders.fresh(folder);
        Folders.copy(rendered.resolve("slides"), folder.resolve("slides"));
        Path video = rendered.resolve("video.mp4");
        Path pattern = folder.resolve("slides/scene-%04d.png");
        Material material = new Material(folder, List.copyOf(SceneFrames.of(video, pattern, scenes)));
        Ffmpeg.say(
                "-i",
                video.toString(),
                "-vn",
                "-c:a",
                "pcm_s16le",
                material.wholeSound().toString());
        material.cutSound();
        return material;
    }

    private void cutSound() throws IOException, UnsupportedAudioFileException {
        Files.createDirectories(sound(0).getParent());
        try (AudioInputStream whole =
                AudioSystem.getAudioInputStream(wholeSound().toFile())) {
            for (int i = 0; i < scenes(); i++) {
                long samples = Math.round(seconds(i) * whole.getFormat().getSampleRate());
                File file = sound(i).toFile();
                AudioSystem.write(
                        new AudioInputStream(whole, whole.getFormat(), samples), AudioFileFormat.Type.WAVE, file);
            }
        }
    }

    int scenes() {
        return frames.size();
    }

    Path slide(int scene) {
        return folder.resolve("slides/scene-%04d.png".formatted(scene + 1));
    }

    Path sound(int scene) {
        return folder.resolve("sound/scene-%04d.wav".formatted(scene + 1));
    }

    Path wholeSound() {
        return folder.resolve("sound.wav");
    }

    double seconds(int scene) {
        return frames.get(scene) / (double) FRAME_RATE;
    }

    int allFrames() {
        return frames.stream().mapToInt(Integer::intValue).sum();
    }

    double allSeconds() {
        return allFrames() / (double) FRAME_RATE;
    }

    /** The first frame of each scene. */
    List<Integer> starts() {
        return starts(frames);
    }

    static List<Integer> starts(List<Integer> frames) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (int one : frames) {
            starts.add(at);
            at += one;
        }
        return starts;
    }
}
