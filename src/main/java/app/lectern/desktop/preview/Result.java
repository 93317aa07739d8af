package app.lectern.desktop.preview;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.domain.subtitle.SubtitleTrack;
import app.lectern.service.LibraryEntry;
import java.nio.file.Path;

/**
 * A finished video, opened.
 *
 * @param bytes the video file's size
 */
public record Result(LibraryEntry entry, VideoAsset asset, Path video, long bytes, SubtitleTrack subtitles) {}
