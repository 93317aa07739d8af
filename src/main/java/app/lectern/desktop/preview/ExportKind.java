package app.lectern.desktop.preview;

import app.lectern.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be taken out of a finished video, as a file of its own. */
public enum ExportKind {
    VIDEO(Group.FILES, "mp4", Feather.FILM),
    LANGUAGES(Group.FILES, ExportFormat.MP4_LANGUAGES, "languages", Feather.GLOBE),
    SRT(Group.FILES, "srt", Feather.MESSAGE_SQUARE),
    VTT(Group.FILES, "vtt", Feather.MESSAGE_SQUARE),
    PNG(Group.FILES, "png", Feather.IMAGE),
    JPEG(Group.FILES, "jpg", Feather.IMAGE),
    TEXT(Group.READING, "txt", Feather.FILE_TEXT),
    MARKDOWN(Group.READING, "md", Feather.FILE_TEXT),
    HTML(Group.READING, ExportFormat.TRANSCRIPT_HTML, "", Feather.FILE_TEXT),
    DOCX(Group.READING, ExportFormat.TRANSCRIPT_DOCX, "", Feather.FILE_TEXT),
    PDF(Group.READING, ExportFormat.TRANSCRIPT_PDF, "", Feather.FILE_TEXT),
    SLIDES(Group.READING, ExportFormat.SLIDES_PDF, "slides", Feather.COLUMNS),
    SCORM_12(Group.LMS, ExportFormat.SCORM_12, "SCORM 1.2", Feather.PACKAGE),
    SCORM_2004(Group.LMS, ExportFormat.SCORM_2004, "SCORM 2004", Feather.PACKAGE),
    CMI5(Group.LMS, ExportFormat.CMI5, "cmi5", Feather.PACKAGE),
    XAPI(Group.LMS, ExportFormat.XAPI, "xAPI", Feather.PACKAGE),
    PROJECT(Group.PROJECT, ExportFormat.PROJECT, "", Feather.ARCHIVE);

    /** What kinds have in common. */
    public enum Group {
        FILES,
        READING,
        LMS,
        PROJECT
    }

    private final Group group;
    private final @Nullable ExportFormat format;
    private final String extension;
    private final String suffix;
    private final Feather icon;

    ExportKind(Group group, String extension, Feather icon) {
        this.group = group;
        this.format = null;
        this.extension = extension;
        this.suffix = "";
        this.icon = icon;
    }

    ExportKind(Group group, ExportFormat format, String suffix, Feather icon) {
        this.group = group;
        this.format = format;
        this.extension = format.extension();
        this.suffix = suffix;
        this.icon = icon;
    }

    /** Without a point. */
    public String extension() {
        return extension;
    }

    /** What its file's name has behind the title, to tell it from others of the same ending; may be empty. */
    String suffix() {
        return suffix;
    }

    Group group() {
        return group;
    }

    /** What it is made as; null for what lies there ready. */
    @Nullable
    ExportFormat format() {
        return format;
    }

    Feather icon() {
        return icon;
    }
}
