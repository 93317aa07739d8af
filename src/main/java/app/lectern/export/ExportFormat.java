package app.lectern.export;

import java.util.Arrays;
import java.util.Optional;

/** What a finished lesson can be taken out as. */
public enum ExportFormat {
    SCORM_12("scorm12", "zip"),
    SCORM_2004("scorm2004", "zip"),
    CMI5("cmi5", "zip"),
    XAPI("xapi", "zip"),
    /** The video with the subtitles of its approved translations as tracks of their own. */
    MP4_LANGUAGES("mp4-languages", "mp4"),
    VTT("vtt", "vtt"),
    TRANSCRIPT_HTML("transcript-html", "html"),
    TRANSCRIPT_DOCX("transcript-docx", "docx"),
    TRANSCRIPT_PDF("transcript-pdf", "pdf"),
    SLIDES_PDF("slides-pdf", "pdf"),
    /** Everything that another workspace needs to go on with it; made of a script, not of a finished lesson. */
    PROJECT("project", "lectern");

    private final String id;
    private final String extension;

    ExportFormat(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** How its file's name ends, without a point. */
    public String extension() {
        return extension;
    }

    /** Whether it is a package for a learning management system. */
    public boolean isPackage() {
        return switch (this) {
            case SCORM_12, SCORM_2004, CMI5, XAPI -> true;
            case MP4_LANGUAGES, VTT, TRANSCRIPT_HTML, TRANSCRIPT_DOCX, TRANSCRIPT_PDF, SLIDES_PDF, PROJECT -> false;
        };
    }

    /** The format of a name, if there is one. */
    public static Optional<ExportFormat> ofId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }
}
