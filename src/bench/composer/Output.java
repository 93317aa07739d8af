import java.io.IOException;
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

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
