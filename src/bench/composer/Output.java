import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a finished video is, looked at from outside.
 *
 * @param frames coded pictures
 * @param constantRate whether there is one at every twenty-fifth of a second
 * @param videoSeconds when its pictures end
 * @param soundSeconds when its sound ends
 */
record Output(
        long bytes,
        int frames,
        boolean constantRate,
        double videoSeconds,
        double soundSeconds,
        PictureQuality quality) {

    static Output of(Path video, Material material, PictureQuality.Place place)
            throws IOException, InterruptedException {
        Packets pictures = Packets.of(video, "v");
        Packets sound = Packets.of(video, "a");
        return new Output(
                Files.size(video),
                pictures.count(),
                pictures.areConstant(Material.FRAME_RATE),
                pictures.endSeconds(),
                sound.endSeconds(),
                PictureQuality.of(video, material, place));
    }

    /**
     * SHA-256 over every packet of pictures, sound and subtitles with its times. The whole file's would differ each time:
     * it says when its script was approved, and rendering a file approves it.
     */
    static String sha256(Path video) throws IOException, InterruptedException {
        String packets = Ffmpeg.say(
                "-v",
                "error",
                "-i",
                video.toString(),
                "-map",
                "0:v",
                "-map",
                "0:a",
                "-map",
                "0:s?",
                "-c",
                "copy",
                "-f",
                "framehash",
                "-");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(packets.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
