package app.lectern.desktop.preview;

import org.kordamp.ikonli.feather.Feather;

/** What can be taken out of a finished video, as a file of its own. */
public enum ExportKind {
    VIDEO("mp4", Feather.FILM),
    SRT("srt", Feather.MESSAGE_SQUARE),
    VTT("vtt", Feather.MESSAGE_SQUARE),
    TEXT("txt", Feather.FILE_TEXT),
    MARKDOWN("md", Feather.FILE_TEXT),
    PNG("png", Feather.IMAGE),
    JPEG("jpg", Feather.IMAGE);

    private final String extension;
    private final Feather icon;

    ExportKind(String extension, Feather icon) {
        this.extension = extension;
        this.icon = icon;
    }

    /** Without a point. */
    public String extension() {
        return extension;
    }

    Feather icon() {
        return icon;
    }
}
