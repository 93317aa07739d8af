package app.lectern.video;

import app.lectern.domain.Message;
import app.lectern.pipeline.FileName;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.VideoProber;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jcodec.containers.mp4.BoxFactory;
import org.jcodec.containers.mp4.boxes.ChunkOffsets64Box;
import org.jcodec.containers.mp4.boxes.ChunkOffsetsBox;
import org.jcodec.containers.mp4.boxes.Edit;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.NodeBox;
import org.jcodec.containers.mp4.boxes.SampleEntry;
import org.jcodec.containers.mp4.boxes.TrakBox;
import org.jcodec.containers.mp4.boxes.VideoSampleEntry;

/**
 * Reads MP4 files with jcodec, which shares no code with the FFmpeg that writes them. Thread-safe.
 *
 * <p>The codec is told as {@code h264} for an {@code avc1} track, else as the track's four letters. A track's length is
 * what its edit list lets be seen or heard, so without an encoder's priming.
 */
public final class JcodecProber implements VideoProber {
    /** @throws RenderStepException {@code video.unreadable} when the file is not a whole MP4 of two tracks */
    @Override
    public Probe probe(Path file) throws RenderStepException {
        try {
            return probe(movie(file), Files.size(file));
        } catch (FileSystemException e) {
            throw unreadable(file, e.getReason() == null ? "no such file" : e.getReason(), e);
        } catch (IOException e) {
            throw unreadable(file, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // jcodec's way of saying that a box lacks what it needs
            throw unreadable(file, "not a whole MP4", e);
        }
    }

    private static RenderStepException unreadable(Path file, String reason, Exception cause) {
        return new RenderStepException(Message.of("video.unreadable", FileName.of(file), reason), cause);
    }

    private static MovieBox movie(Path file) throws IOException {
        ByteBuffer moov = Mp4Boxes.readMoov(file);
        return (MovieBox) NodeBox.parseChildBox(moov, BoxFactory.getDefault());
    }

    private static Probe probe(MovieBox movie, long fileSize) throws IOException {
        TrakBox[] tracks = movie.getTracks();
        TrakBox video = only(Arrays.stream(tracks).filter(TrakBox::isVideo).toList(), "picture");
        TrakBox audio = only(Arrays.stream(tracks).filter(TrakBox::isAudio).toList(), "sound");
        requireSamples(video, fileSize);
        requireSamples(audio, fileSize);
        if (!(video.getSampleEntries()[0] instanceof VideoSampleEntry entry)) {
            throw new IOException("no picture format");
        }
        return new Probe(
                codec(entry),
                entry.getWidth(),
                entry.getHeight(),
                video.getStsz().getCount(),
                seconds(video, movie),
                seconds(audio, movie));
    }

    private static TrakBox only(List<TrakBox> tracks, String kind) throws IOException {
        if (tracks.size() != 1) {
            throw new IOException(tracks.size() + " " + kind + " tracks");
        }
        return tracks.getFirst();
    }

    private static void requireSamples(TrakBox track, long fileSize) throws IOException {
        ChunkOffsetsBox near = track.getStco();
        ChunkOffsets64Box far = track.getCo64();
        long[] chunks = near == null ? far.getChunkOffsets() : near.getChunkOffsets();
        if (track.getStsz().getCount() == 0 || chunks.length == 0) {
            throw new IOException("an empty track");
        }
        if (Arrays.stream(chunks).anyMatch(offset -> offset < 0 || offset >= fileSize)) {
            throw new IOException("samples beyond the end of the file");
        }
    }

    private static String codec(SampleEntry entry) {
        return entry.getFourcc().equals("avc1") ? "h264" : entry.getFourcc();
    }

    private static double seconds(TrakBox track, MovieBox movie) {
        List<Edit> edits = track.getEdits();
        if (edits == null || edits.isEmpty()) {
            return track.getMediaDuration() / (double) track.getTimescale();
        }
        return edits.stream().mapToLong(Edit::getDuration).sum() / (double) movie.getTimescale();
    }
}
