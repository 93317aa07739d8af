package app.lectern.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.RenderStepException;
import app.lectern.support.FfmpegProgram;
import app.lectern.support.NativeHeap;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Isolated // it looks at the memory of the whole process
class SoundFileTest {
    @TempDir
    private Path folder;

    /** A tone of 440 Hz that is three times as loud in the first channel as in the others: the mix is their mean. */
    @ParameterizedTest
    @CsvSource({
        "wav, pcm_s16le, 8000, mono",
        "wav, pcm_s24le, 44100, stereo",
        "wav, pcm_f32le, 96000, 5.1",
        "mp3, libmp3lame, 8000, mono",
        "mp3, libmp3lame, 44100, stereo",
        "m4a, aac, 8000, mono",
        "m4a, aac, 44100, stereo",
        "m4a, aac, 96000, 5.1",
        "aac, aac, 44100, stereo",
        "flac, flac, 8000, mono",
        "flac, flac, 44100, stereo",
        "flac, flac, 96000, 5.1",
        "ogg, vorbis, 44100, stereo",
        "ogg, vorbis, 96000, stereo",
        "ogg, libopus, 48000, mono",
        "opus, libopus, 48000, stereo",
    })
    void readsEveryFormat(String extension, String encoder, int rate, String layout) throws Exception {
        Path file = tone(extension, encoder, rate, layout, 3);
        Pcm sound = SoundFile.read(file, new CancellationToken());
        assertThat(sound.sampleRate()).isEqualTo(48_000);
        assertThat(sound.durationSec()).isEqualTo(3, within(0.08));
        float[] middle = Arrays.copyOfRange(sound.samples(), 48_000, 96_000);
        int channels = layout.equals("mono") ? 1 : layout.equals("stereo") ? 2 : 6;
        double rms = 0.1 * (3 + channels - 1) / channels / Math.sqrt(2);
        assertThat(new Pcm(middle, 48_000).rms(48_000)[0]).isEqualTo(rms, within(0.1 * rms));
        assertThat(risingZeros(middle)).isBetween(439, 441);
    }

    @ParameterizedTest
    @CsvSource({
        "wav, pcm_s16le",
        "mp3, libmp3lame",
        "m4a, aac",
        "flac, flac",
    })
    void aFileThatBreaksOffIsTold(String extension, String encoder) throws Exception {
        Path file = tone(extension, encoder, 44_100, "stereo", 20);
        cut(file, 0.6);
        assertThat(told(file).text().key()).isIn("sound.cut-off", "sound.unreadable");
    }

    @Test
    void anM4aWithItsIndexInFrontThatBreaksOffIsTold() throws Exception {
        Path whole = tone("m4a", "aac", 44_100, "stereo", 20);
        Path file = folder.resolve("front.m4a");
        FfmpegProgram.run("-i", whole.toString(), "-c", "copy", "-movflags", "+faststart", file.toString());
        cut(file, 0.6);
        assertThat(told(file).text().key()).isIn("sound.cut-off", "sound.unreadable");
    }

    /** Phones and simple tools cut MP3 files anywhere: what begins in the midst of a frame is whole enough. */
    @Test
    void anMp3ThatBeginsInTheMidstIsRead() throws Exception {
        Path file = tone("mp3", "libmp3lame", 44_100, "stereo", 5);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOfRange(bytes, bytes.length / 3, bytes.length));
        assertThat(SoundFile.read(file, new CancellationToken()).durationSec()).isBetween(2.5, 5.0);
    }

    @Test
    void whatIsNoSoundIsTold() throws Exception {
        assertTold("sound.unreadable", folder.resolve("missing.wav"));
        assertTold("sound.unreadable", folder);
        assertTold("sound.empty", Files.createFile(folder.resolve("empty.mp3")));
        for (String extension : new String[] {"mp3", "wav", "m4a", "ogg", "flac", "aac"}) {
            Path text = Files.writeString(folder.resolve("text." + extension), "이것은 소리가 아닙니다.\n".repeat(400));
            assertTold("sound.unreadable", text);
        }
        Path playlist = folder.resolve("list.mp3");
        Files.writeString(playlist, "#EXTM3U\n#EXTINF:3,\n" + tone("mp3", "libmp3lame", 44_100, "mono", 3) + "\n");
        assertTold("sound.unreadable", playlist);
    }

    @Test
    void silenceIsTold() throws Exception {
        Path file = folder.resolve("silence.wav");
        FfmpegProgram.run("-f", "lavfi", "-i", "anullsrc=r=44100:cl=stereo", "-t", "2", file.toString());
        assertTold("sound.silent", file);
    }

    @Test
    void whatIsTooLongOrTooLargeIsTold() throws Exception {
        Path file = folder.resolve("long.flac");
        FfmpegProgram.run("-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "1810", file.toString());
        assertTold("sound.too-long", file);
        Path large = folder.resolve("large.wav");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(500_000_001);
        }
        assertTold("sound.too-large", large);
    }

    @Test
    void readingCanBeCanceled() throws Exception {
        CancellationToken token = new CancellationToken();
        token.cancel();
        Path file = tone("wav", "pcm_s16le", 44_100, "mono", 3);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> SoundFile.read(file, token));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void nativeMemoryIsGivenBackOnEveryPath() throws Exception {
        Path whole = tone("m4a", "aac", 44_100, "stereo", 1);
        Path text = Files.writeString(folder.resolve("text.mp3"), "no sound\n".repeat(400));
        long before = 0;
        for (int i = 0; i < 300; i++) {
            if (i == 50) {
                before = NativeHeap.bytesInUse();
            }
            SoundFile.read(whole, new CancellationToken());
            told(text);
        }
        // Java's compiler borrows memory for a moment too
        long limit = before + 2_000_000;
        await().atMost(Duration.ofSeconds(10)).until(() -> NativeHeap.bytesInUse() < limit);
    }

    private Path tone(String extension, String encoder, int rate, String layout, int seconds) throws Exception {
        int channels = layout.equals("mono") ? 1 : layout.equals("stereo") ? 2 : 6;
        String tone = "0.1*sin(2*PI*440*t)";
        String expression = "3*" + tone + ("|" + tone).repeat(channels - 1);
        Path file = folder.resolve(encoder + rate + layout + seconds + "." + extension);
        FfmpegProgram.run(
                "-f",
                "lavfi",
                "-i",
                "aevalsrc=exprs=" + expression + ":s=" + rate + ":c=" + layout,
                "-t",
                String.valueOf(seconds),
                "-strict",
                "experimental",
                "-c:a",
                encoder,
                "-b:a",
                channels == 1 ? "64k" : "256k",
                file.toString());
        return file;
    }

    private static void cut(Path file, double share) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
    }

    private static int risingZeros(float[] samples) {
        int count = 0;
        for (int i = 1; i < samples.length; i++) {
            if (samples[i - 1] < 0 && samples[i] >= 0) {
                count++;
            }
        }
        return count;
    }

    private static RenderStepException told(Path file) {
        RenderStepException told =
                catchThrowableOfType(RenderStepException.class, () -> SoundFile.read(file, new CancellationToken()));
        assertThat(told).as("%s", file).isNotNull();
        return told;
    }

    private static void assertTold(String key, Path file) {
        RenderStepException told = told(file);
        assertThat(told.text().key()).as("%s", file).startsWith(key);
        assertThat(told.text().arguments()).first().isEqualTo(file.getFileName().toString());
    }
}
