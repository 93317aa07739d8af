import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One way that other people make such a video with FFmpeg's program, out of the same slides and sound. Every way gives
 * H.264 in 4:2:0 and BT.709, AAC at Lectern's bit rate, and the index at the front.
 *
 * @param id a short name, for files
 * @param what it is, for people
 * @param options of the encoders
 */
record Peer(String id, String what, Way way, List<String> options) {
    /** How the pictures get their time. */
    enum Way {
        /** A video for each scene, then all joined. */
        SCENE_BY_SCENE,
        /** A list of stills with their durations; every frame is coded. */
        CONSTANT_RATE,
        /** The same list; one frame a scene is coded. */
        VARIABLE_RATE
    }

    private static final String RATE = String.valueOf(Material.FRAME_RATE);

    static List<Peer> all() {
        return List.of(
                new Peer(
                        "a",
                        "(a) each scene `-loop 1 -shortest`, joined",
                        Way.SCENE_BY_SCENE,
                        options("-tune stillimage")),
                new Peer("b", "(b) list of stills, defaults", Way.CONSTANT_RATE, options("")),
                tuned("-preset veryfast -tune stillimage -threads 2"),
                tuned("-preset superfast -threads 2"),
                tuned("-preset superfast -tune stillimage -threads 2"),
                tuned("-preset superfast -threads 1 -x264-params rc-lookahead=0:mbtree=0:scenecut=0"),
                tuned("-preset ultrafast -tune stillimage -threads 2"),
                tuned("-preset ultrafast -threads 1"),
                tuned("-preset ultrafast -threads 1 -qp 20"),
                new Peer("d", "(d) one frame a scene", Way.VARIABLE_RATE, options("-aac_coder fast")));
    }

    private static Peer tuned(String coder) {
        String id = "c" + coder.replaceAll("[^a-z0-9]+", "-");
        return new Peer(id, "(c) `" + coder + "`", Way.CONSTANT_RATE, options("-g 250 -aac_coder fast " + coder));
    }

    private static List<String> options(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    boolean isTuned() {
        return id.startsWith("c");
    }

    /** Everything that has to be run for the video. */
    List<List<String>> commands(Material material, Path out) throws IOException {
        return way == Way.SCENE_BY_SCENE ? sceneByScene(material, out) : List.of(ofList(material, out));
    }

    private List<List<String>> sceneByScene(Material material, Path out) throws IOException {
        List<List<String>> commands = new ArrayList<>();
        List<String> list = new ArrayList<>();
        for (int i = 0; i < material.scenes(); i++) {
            Path part = part(out, i);
            commands.add(command(
                    List.of(
                            "-loop",
                            "1",
                            "-framerate",
                            RATE,
                            "-i",
                            material.slide(i).toString()),
                    List.of("-i", material.sound(i).toString()),
                    coded(),
                    List.of("-shortest", part.toString())));
            list.add("file '" + part.toAbsolutePath() + "'");
        }
        Path parts = Files.write(out.resolve("parts.txt"), list);
        commands.add(command(
                List.of("-f", "concat", "-safe", "0", "-i", parts.toString()),
                List.of("-c", "copy", "-movflags", "+faststart", video(out).toString())));
        return commands;
    }

    private List<String> ofList(Material material, Path out) throws IOException {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < material.scenes(); i++) {
            list.add("file '" + material.slide(i).toAbsolutePath() + "'");
            list.add("duration " + decimal(material.seconds(i)));
        }
        // FFmpeg's rule: the last duration only counts when a picture follows
        list.add("file '" + material.slide(material.scenes() - 1).toAbsolutePath() + "'");
        Path stills = Files.write(out.resolve("stills.txt"), list);
        return command(
                List.of("-f", "concat", "-safe", "0", "-i", stills.toString()),
                List.of("-i", material.wholeSound().toString()),
                coded(),
                way == Way.CONSTANT_RATE ? everyFrame(material) : List.of("-fps_mode", "vfr"),
                List.of("-movflags", "+faststart", video(out).toString()));
    }

    /** Bounded by number: by time ({@code -t}) FFmpeg drops the picture that lets the last scene last. */
    private static List<String> everyFrame(Material material) {
        return List.of("-r", RATE, "-fps_mode", "cfr", "-frames:v", String.valueOf(material.allFrames()));
    }

    private List<String> coded() {
        List<String> all = new ArrayList<>(List.of("-vf", PictureQuality.BT709));
        all.addAll(List.of("-color_primaries", "bt709", "-color_trc", "bt709", "-colorspace", "bt709"));
        all.addAll(List.of("-color_range", "tv", "-c:v", "libx264", "-c:a", "aac", "-b:a", "96k"));
        all.addAll(options);
        return all;
    }

    @SafeVarargs
    private static List<String> command(List<String>... parts) {
        return Ffmpeg.command(Stream.of(parts).flatMap(List::stream).toList());
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    static Path video(Path out) {
        return out.resolve("video.mp4");
    }

    /** The video of one scene, where the way makes such. */
    static Path part(Path out, int scene) {
        return out.resolve("part-%04d.mp4".formatted(scene + 1));
    }
}
