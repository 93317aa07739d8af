package app.lectern.soundtrack;

import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.VideoComposer.SoundBed;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of its own that plays an hour with ten minutes of music. */
final class LongMusic {
    private static final int MINUTES = 10;

    private LongMusic() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        write(folder.resolve("long.wav"));
        long start = System.nanoTime();
        LessonSound sound =
                LessonSound.of(Studio.music("long.wav", -28, 12, 2), folder, folder, new CancellationToken());
        double read = (System.nanoTime() - start) / 1e9;
        long hour = 3600L * LessonSound.RATE;
        SoundBed bed = sound.bed(List.of(), hour, new CancellationToken()).orElseThrow();
        double levelled = (System.nanoTime() - start) / 1e9;
        float[] minute = new float[60 * LessonSound.RATE];
        for (int i = 0; i < 60; i++) {
            bed.add(i * (long) minute.length, minute);
        }
        double played = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d minutes of music: read in %.1f s, level after %.1f s, an hour played after %.1f s%n",
                MINUTES, read, levelled, played);
    }

    private static void write(Path file) throws IOException {
        int bytes = MINUTES * 60 * 2 * LessonSound.RATE;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ByteBuffer header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
            header.put(letters("RIFF"))
                    .putInt(36 + bytes)
                    .put(letters("WAVEfmt "))
                    .putInt(16);
            header.putShort((short) 1).putShort((short) 1);
            header.putInt(LessonSound.RATE).putInt(2 * LessonSound.RATE);
            header.putShort((short) 2).putShort((short) 16).put(letters("data")).putInt(bytes);
            out.write(header.array());
            for (int i = 0; i < bytes / 2; i++) {
                short sample = (short) (9000 * Math.sin(i * 0.03) * Math.sin(i * 1e-5));
                out.writeShort(Short.reverseBytes(sample));
            }
        }
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
