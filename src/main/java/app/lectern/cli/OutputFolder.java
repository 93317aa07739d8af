package app.lectern.cli;

import app.lectern.domain.asset.VideoAsset;
import app.lectern.service.FinishedFiles;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** The folder a render's files are delivered to: all appear whole, or none. */
final class OutputFolder {
    private final Path folder;
    private final FinishedFiles files;

    /** Takes the files of a storage. */
    OutputFolder(Path folder, FinishedFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /** Copies the asset's files beside their names first, then moves them all into place. */
    Map<String, Path> deliver(VideoAsset asset) throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("video.mp4", asset.videoUrl());
        sources.put("subtitles.srt", asset.subtitleUrl());
        sources.put("subtitles.vtt", beside(asset.subtitleUrl(), "subtitles.vtt"));
        sources.put("transcript.txt", beside(asset.subtitleUrl(), "transcript.txt"));
        sources.put("thumbnail.jpg", asset.thumbnailUrl());
        Files.createDirectories(folder);
        Map<String, Path> delivered = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.copy(files.of(source.getValue()), part(source.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
            for (String name : sources.keySet()) {
                Path target = folder.resolve(name);
                Files.move(part(name), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                delivered.put(name, target.toAbsolutePath());
            }
        } finally {
            for (String name : sources.keySet()) {
                Files.deleteIfExists(part(name));
            }
        }
        return delivered;
    }

    /** What is kept under the same key prefix. */
    private static String beside(String url, String name) {
        return URI.create(url).resolve(name).toString();
    }

    private Path part(String name) {
        return folder.resolve("." + name + ".part");
    }
}
