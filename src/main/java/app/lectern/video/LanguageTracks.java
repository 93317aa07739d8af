package app.lectern.video;

import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.pipeline.FileDigest;
import app.lectern.video.mp4.TextTracks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Subtitles of more languages for a video that is finished; nothing is encoded anew. */
public final class LanguageTracks {
    /** The subtitles of a language. */
    public record Language(Locale locale, SubtitleTrack track) {}

    private LanguageTracks() {}

    /**
     * Writes a copy of a video with more tracks of subtitles, which stand in one group with the one it has: players show
     * one of them. Waits for the disk.
     *
     * @param check called again and again; may throw to end the writing
     * @throws IOException also when the video is no whole MP4
     */
    public static void write(Path video, List<Language> languages, Path target, FileDigest.Check check)
            throws IOException {
        List<TextTracks.Added> tracks = languages.stream()
                .map(one -> new TextTracks.Added(
                        FileFacts.iso639(one.locale()),
                        TimedText.samples(one.track()).stream()
                                .map(sample -> new TextTracks.Sample(
                                        sample.bytes(), sample.endMillis() - sample.startMillis()))
                                .toList()))
                .toList();
        TextTracks.add(video, tracks, TimedText::description, target, check);
    }
}
