package app.lectern.api;

import app.lectern.domain.asset.VideoAsset;
import java.util.Locale;

/** The files of an asset. */
enum AssetFile {
    VIDEO("video/mp4", ".mp4"),
    THUMBNAIL("image/jpeg", ".jpg"),
    SUBTITLE("application/x-subrip; charset=utf-8", ".srt");

    private final String type;
    private final String suffix;

    AssetFile(String type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    /** The last part of its address. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    String suffix() {
        return suffix;
    }

    /** Where it is kept. */
    String url(VideoAsset asset) {
        return switch (this) {
            case VIDEO -> asset.videoUrl();
            case THUMBNAIL -> asset.thumbnailUrl();
            case SUBTITLE -> asset.subtitleUrl();
        };
    }
}
