import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How near the pictures of a video come to the slides, measured by FFmpeg over brightness and both colours, on the
 * middle frame of every sixth scene.
 *
 * @param psnr decibels, the mean of the samples
 * @param worstPsnr decibels, of the worst sample
 * @param ssim 0 to 1, the mean of the samples
 */
record PictureQuality(double psnr, double worstPsnr, double ssim) {
    /** How slides become BT.709 in limited range, the same for every peer and for what the pictures are compared with. */
    static final String BT709 =
            "scale=out_color_matrix=bt709:out_range=tv:flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp,"
                    + "format=yuv420p";

    private static final int EVERY = 6;
    /** Of equal pictures, which have no finite one. */
    private static final double EQUAL_DB = 100;

    /** Where a scene's picture is found in a video. */
    interface Place {
        /** Seconds, just before the frame that is to be looked at. */
        double justBefore(int scene);
    }

    static PictureQuality of(Path video, Material material, Place place) throws IOException, InterruptedException {
        double sum = 0;
        double worst = EQUAL_DB;
        double similar = 0;
        int samples = 0;
        for (int scene = 0; scene < material.scenes(); scene += EVERY) {
            String said = compared(video, Math.max(0, place.justBefore(scene)), material.slide(scene));
            double psnr = number(said, "PSNR .*average:(\\S+)");
            sum += psnr;
            worst = Math.min(worst, psnr);
            similar += number(said, "SSIM .*All:(\\S+)");
            samples++;
        }
        return new PictureQuality(sum / samples, worst, similar / samples);
    }

    private static String compared(Path video, double seconds, Path slide) throws IOException, InterruptedException {
        String graph = "[0:v]trim=end_frame=1,setpts=PTS-STARTPTS,split[a][b];[1:v]" + BT709
                + ",split[c][d];[a][c]psnr[p];[b][d]ssim[s]";
        return Ffmpeg.say(List.of(
                        "-ss",
                        String.format(Locale.ROOT, "%.4f", seconds),
                        "-i",
                        video.toString(),
                        "-i",
                        slide.toString(),
                        "-lavfi",
                        graph,
                        "-map",
                        "[p]",
                        "-map",
                        "[s]",
                        "-f",
                        "null",
                        "-")
                .toArray(String[]::new));
    }

    private static double number(String said, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(said);
        if (!matcher.find()) {
            throw new IOException("nothing was compared:\n" + said);
        }
        return matcher.group(1).equals("inf") ? EQUAL_DB : Math.min(EQUAL_DB, Double.parseDouble(matcher.group(1)));
    }
}
