package app.lectern.video;

import app.lectern.domain.render.VideoFormat;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.Picture;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SceneSpeech;
import app.lectern.pipeline.Shot;
import app.lectern.pipeline.VideoComposer;
import app.lectern.pipeline.VideoComposer.Clip;
import app.lectern.pipeline.VideoComposer.Facts;
import app.lectern.pipeline.VideoComposer.Plan;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Slides and speech to compose in tests. */
public final class Fixture {
    private static final Font FONT = font();

    private final Path folder;
    private final ComposerKind kind;
    private int files;

    /** Material in a folder of the test. */
    public Fixture(Path folder) {
        this(folder, ComposerKind.FFMPEG);
    }

    Fixture(Path folder, ComposerKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    private static Font font() {
        try (InputStream in = Fixture.class.getResourceAsStream("/app/lectern/fonts/Pretendard-Regular.otf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A slide such as Lectern draws: dark Korean text on a light ground, with some colour. */
    static BufferedImage textSlide(VideoFormat format, int number) {
        int width = format.width();
        int height = format.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        float hue = number * 37 % 360 / 360f;
        g.setPaint(new java.awt.GradientPaint(
                0, 0, Color.getHSBColor(hue, .08f, 1f), width, height, Color.getHSBColor(hue, .12f, .92f)));
        g.fillRect(0, 0, width, height);
        g.setColor(Color.getHSBColor(hue, .8f, .45f));
        g.fillRect(0, 0, width, height / 7);
        g.setColor(Color.WHITE);
        g.setFont(FONT.deriveFont(height / 16f));
        g.drawString(number + "장. 작업 전 안전 점검", width / 24, height / 11);
        g.setColor(new Color(30, 30, 40));
        g.setFont(FONT.deriveFont(height / 22f));
        for (int line = 0; line < 6; line++) {
            g.drawString(
                    "• 보호구를 착용하고 설비의 전원을 차단합니다 (" + number + "-" + line + ")",
                    width / 20,
                    height / 3 + line * height / 10);
        }
        g.setColor(Color.getHSBColor(hue, .6f, .7f));
        g.fillRoundRect(width * 3 / 4, height / 2, width / 6, height / 3, 20, 20);
        g.dispose();
        return image;
    }

    /** The same with one of its lines marked, or none. */
    static BufferedImage markedSlide(VideoFormat format, int number, int marked) {
        BufferedImage image = textSlide(format, number);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(200, 60, 40));
        int height = image.getHeight();
        g.fillRect(image.getWidth() / 40, height / 3 + (marked - 1) * height / 10, image.getWidth() / 80, height / 12);
        g.dispose();
        return image;
    }

    /** A place for a file of its own. */
    Path file(String name) {
        return folder.resolve(files++ + "-" + name);
    }

    /** A picture whose fingerprint is that of its pixels. */
    static Picture.Drawn picture(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new Picture.Drawn("test " + Arrays.hashCode(pixels) + " " + pixels.length, () -> image);
    }

    /** A still picture as a scene of its own. */
    static List<Shot> still(BufferedImage image, int frames) {
        return List.of(new Shot(picture(image), frames, true));
    }

    SceneSpeech speech(int rate, short[] samples) throws IOException {
        Path file = folder.resolve("speech" + files++ + ".pcm");
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(samples);
        Files.write(file, bytes.array());
        return new SceneSpeech(file, rate, samples.length, List.of());
    }

    /** A tone that comes and goes, from silence to silence. */
    static short[] tone(int rate, double seconds) {
        short[] samples = new short[(int) (rate * seconds)];
        for (int i = 0; i < samples.length; i++) {
            double swell = Math.sin(Math.PI * i / samples.length);
            samples[i] = (short) (12_000 * swell * Math.sin(2 * Math.PI * 300 * i / rate));
        }
        return samples;
    }

    /** Silence with one short click in it. */
    static short[] click(int rate, double seconds, double clickAt) {
        short[] samples = new short[(int) (rate * seconds)];
        int from = (int) Math.round(rate * clickAt);
        for (int i = 0; i < rate / 1000; i++) {
            samples[from + i] = 24_000;
        }
        return samples;
    }

    /** A scene with a slide of its own and a tone. */
    public Clip clip(VideoFormat format, int number, int frames) throws IOException, RenderStepException {
        SceneSpeech speech = speech(24_000, tone(24_000, frames / 25.0 * 0.8));
        return clip(format, still(textSlide(format, number), frames), speech, frames / 25.0 * 0.1);
    }

    Clip clip(VideoFormat format, List<Shot> shots, SceneSpeech speech, double leadSec) throws RenderStepException {
        Path file = folder.resolve("pictures" + files++ + ".h264");
        composer().codePictures(shots, format, file, new CancellationToken());
        int frames = shots.stream().mapToInt(Shot::frames).sum();
        return new Clip(file, frames, speech, leadSec, "Scene " + files);
    }

    /** These scenes as a lesson without a title. */
    public Plan plan(VideoFormat format, List<Clip> clips) throws IOException {
        return plan(format, "", clips);
    }

    Plan plan(VideoFormat format, String title, List<Clip> clips) throws IOException {
        Path work = Files.createDirectories(folder.resolve("work" + files++));
        return new Plan(format, facts(title), clips, null, null, work);
    }

    static Facts facts(String title) {
        return new Facts(title, Locale.KOREAN, "0".repeat(64), "reviewer", Instant.parse("2026-11-02T03:04:05Z"));
    }

    /** A composer that keeps nothing from other tests. */
    VideoComposer composer() {
        return kind.in(folder.resolve("cache"));
    }

    /** The same with one encoder of pictures. */
    FfmpegComposer composer(H264Codec codec) {
        return new FfmpegComposer(folder.resolve("cache"), 1_000_000_000, Optional.of(codec));
    }

    /** Writes the video. */
    public void compose(Plan plan, Path target) throws RenderStepException {
        composer().compose(plan, target, new CancellationToken(), _ -> {});
    }
}
