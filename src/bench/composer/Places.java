import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where each scene's picture is found in the videos of each way. */
final class Places {
    private static final double HALF_A_FRAME = 0.5 / Material.FRAME_RATE;

    private Places() {}

    /** At a constant rate with the scenes' own lengths: each scene's middle frame. */
    static PictureQuality.Place middles(Material material) {
        return middles(material.frames());
    }

    /** Of a peer's video; parts that became longer than their scenes push all later ones on. */
    static PictureQuality.Place of(Peer peer, Material material, Path out) throws IOException, InterruptedException {
        return switch (peer.way()) {
            case CONSTANT_RATE -> middles(material);
            case VARIABLE_RATE -> scene -> material.starts().get(scene) / (double) Material.FRAME_RATE - HALF_A_FRAME;
            case SCENE_BY_SCENE -> {
                List<Integer> frames = new ArrayList<>();
                for (int i = 0; i < material.scenes(); i++) {
                    frames.add(Packets.of(Peer.part(out, i), "v").count());
                }
                yield middles(frames);
            }
        };
    }

    private static PictureQuality.Place middles(List<Integer> frames) {
        List<Integer> starts = Material.starts(frames);
        return scene -> (starts.get(scene) + frames.get(scene) / 2) / (double) Material.FRAME_RATE - HALF_A_FRAME;
    }
}
