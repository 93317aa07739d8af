import java.io.IOException;
import java.nio.file.Path;

/** Something that makes a video and is measured. */
interface Contestant {
    /** One row of the tables. */
    String name();

    /** Where its video is when it has run. */
    Path video();

    /** Gets ready, unmeasured, and makes the video, measured. */
    Cost run() throws IOException, InterruptedException;

    /** A peer with its own folder. */
    record OfPeer(Peer peer, Material material, Path out, Path log) implements Contestant {
        @Override
        public String name() {
            return peer.what();
        }

        @Override
        public Path video() {
            return Peer.video(out);
        }

        @Override
        public Cost run() throws IOException, InterruptedException {
            Folders.fresh(out);
            return ChildProcess.run(peer.commands(material, out), Ffmpeg.environment(), log);
        }
    }
}
