package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.VideoAsset;
import app.lectern.service.FinishedFiles;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends assets' files, whole or in part, from some folders and from nowhere else. Immutable. */
final class FileAnswer {
    private static final int BLOCK = 64 * 1024;

    private final FinishedFiles files;
    private final List<Path> folders;

    FileAnswer(FinishedFiles files, List<Path> folders) {
        this.files = files;
        this.folders = List.copyOf(folders);
    }

    /** Answers 200, 206, 304 or 416 as RFC 9110 says; ASSET_NOT_FOUND when the file is gone. */
    void send(Context http, VideoAsset asset, AssetFile file) throws IOException {
        Path path = located(asset, file);
        try (FileChannel channel = FileChannel.open(path)) {
            long size = channel.size();
            String tag =
                    "\"%x-%x\"".formatted(size, Files.getLastModifiedTime(path).toMillis());
            HttpServletResponse response = http.res();
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("Accept-Ranges", "bytes");
            if (isKnown(http.header("If-None-Match"), tag)) {
                response.setStatus(304);
                return;
            }
            ByteRange range = range(http, size, tag);
            describe(response, asset, file);
            response.setContentLengthLong(range == null ? size : range.length());
            if (range != null) {
                response.setStatus(206);
                response.setHeader("Content-Range", "bytes %d-%d/%d".formatted(range.first(), range.last(), size));
            }
            if (!http.req().getMethod().equals("HEAD")) {
                copy(channel, range == null ? new ByteRange(0, size - 1) : range, response.getOutputStream());
            }
        }
    }

    /** The file that an address in the database names, with every link followed. */
    private Path located(VideoAsset asset, AssetFile file) throws IOException {
        try {
            Path path = files.of(file.url(asset)).toRealPath();
            if (isInside(path) && Files.isRegularFile(path)) {
                return path;
            }
        } catch (NoSuchFileException | IllegalArgumentException e) {
            throw gone(asset);
        }
        throw gone(asset);
    }

    private boolean isInside(Path path) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(folder) && path.startsWith(folder.toRealPath())) {
                return true;
            }
        }
        return false;
    }

    private static RefusedException gone(VideoAsset asset) {
        return new RefusedException(ReasonCode.ASSET_NOT_FOUND, Message.of("asset.file-gone", asset.videoAssetId()));
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static @Nullable ByteRange range(Context http, long size, String tag) {
        String wanted = http.header("Range");
        String ifRange = http.header("If-Range");
        if (wanted == null || (ifRange != null && !ifRange.strip().equals(tag))) {
            return null;
        }
        try {
            return ByteRange.of(wanted, size).orElse(null);
        } catch (RefusedException e) {
            http.res().setHeader("Content-Range", "bytes */" + size);
            throw e;
        }
    }

    private static void describe(HttpServletResponse response, VideoAsset asset, AssetFile file) {
        String name = asset.videoId() + file.suffix();
        String ascii = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.type());
        response.setHeader(
                "Content-Disposition", "inline; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded));
    }

    private static void copy(FileChannel from, ByteRange range, OutputStream to) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        from.position(range.first());
        for (long left = range.length(); left > 0; left -= block.limit()) {
            block.clear().limit((int) Math.min(BLOCK, left));
            while (block.hasRemaining()) {
                if (from.read(block) < 0) {
                    throw new IOException("the file became shorter while it was sent");
                }
            }
            to.write(block.array(), 0, block.limit());
        }
    }
}
