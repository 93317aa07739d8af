package app.lectern.cli;

import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoProber.Probe;
import app.lectern.subtitle.SrtFormat;
import app.lectern.video.FfmpegFrames;
import app.lectern.video.FfmpegSound;
import app.lectern.video.JcodecProber;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A delivered folder, measured: which slide each frame shows, and where sound is. */
final class FinishedVideo {
    static final int FRAME_RATE = 25;
    private static final int SOUND_RATE = FfmpegSound.RATE;

    private final Path folder;
    private final List<BufferedImage> slides = new ArrayList<>();

    FinishedVideo(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder.resolve("slides"))) {
            for (Path file : files.sorted().toList()) {
                slides.add(ImageIO.read(file.toFile()));
            }
        }
    }

    Path video() {
        return folder.resolve("video.mp4");
    }

    Probe probe() throws RenderStepException {
        return new JcodecProber().probe(video());
    }

    int scenes() {
        return slides.size();
    }

    SubtitleTrack subtitles() throws Exception {
        return SrtFormat.parse(Files.readString(folder.resolve("subtitles.srt")));
    }

    /** What a slide keeps of itself while one of its lines is emphasised and the others stand back. */
    private static final double EMPHASISED_DECIBELS = 8;

    /**
     * The first frame of each scene, and after them the number of all frames. Every frame is decoded and must show its
     * scene's slide, with a line emphasised or not, or begin the next one's.
     *
     * @throws AssertionError at a frame that shows neither well
     */
    List<Integer> sceneStarts(double leastDecibels) throws RenderStepException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int frame = 0;
        try (FfmpegFrames frames = FfmpegFrames.open(video())) {
            for (Optional<BufferedImage> next = frames.next(); next.isPresent(); next = frames.next()) {
                BufferedImage picture = next.get();
                if (decibels(picture, starts.size() - 1) < leastDecibels) {
                    boolean nextScene = starts.size() < scenes() && decibels(picture, starts.size()) >= leastDecibels;
                    if (!nextScene && !isEmphasised(picture, starts.size() - 1)) {
                        throw new AssertionError("frame " + frame + " is not the slide of scene " + starts.size());
                    }
                    if (nextScene) {
                        starts.add(frame);
                    }
                }
                frame++;
            }
        }
        starts.add(frame);
        return starts;
    }

    /** Whether a picture is like a scene's slide, and more so than like the next one's. */
    private boolean isEmphasised(BufferedImage picture, int scene) {
        double own = decibels(picture, scene);
        return own > EMPHASISED_DECIBELS && (scene + 1 == scenes() || decibels(picture, scene + 1) < own);
    }

    /** PSNR over every fourth pixel of every fourth row. */
    double decibels(BufferedImage picture, int scene) {
        BufferedImage slide = slides.get(scene);
        double squares = 0;
        long values = 0;
        for (int y = 0; y < slide.getHeight(); y += 4) {
            for (int x = 0; x < slide.getWidth(); x += 4) {
                int a = picture.getRGB(x, y);
                int b = slide.getRGB(x, y);
                for (int shift = 0; shift <= 16; shift += 8) {
                    int difference = (a >> shift & 255) - (b >> shift & 255);
                    squares += difference * difference;
                    values++;
                }
            }
        }
        return 10 * Math.log10(255.0 * 255.0 * values / Math.max(squares, 1e-9));
    }

    short[] sound() throws RenderStepException {
        try (FfmpegSound sound = FfmpegSound.open(video())) {
            return sound.samples(0, probe().audioSec());
        }
    }

    /** The first moment from {@code fromSec} on that is louder than 1 % of full scale, seconds. */
    static double firstSound(short[] sound, double fromSec) {
        int at = (int) (fromSec * SOUND_RATE);
        while (at < sound.length && Math.abs(sound[at]) < 328) {
            at++;
        }
        return at / (double) SOUND_RATE;
    }

    /** The share of 20 ms stretches in which somebody speaks. */
    static double spokenShare(short[] sound, double fromSec, double toSec) {
        int stretch = SOUND_RATE / 50;
        int all = 0;
        int spoken = 0;
        int to = Math.min(sound.length, (int) (toSec * SOUND_RATE));
        for (int at = (int) (fromSec * SOUND_RATE); at + stretch <= to; at += stretch) {
            double squares = 0;
            for (int i = at; i < at + stretch; i++) {
                squares += (double) sound[i] * sound[i];
            }
            all++;
            spoken += Math.sqrt(squares / stretch) > 300 ? 1 : 0;
        }
        return spoken / (double) all;
    }
}
