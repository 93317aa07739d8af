package app.lectern.export;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.export.document.LessonPdf;
import app.lectern.export.document.TranscriptDocx;
import app.lectern.export.document.TranscriptHtml;
import app.lectern.export.lesson.FinishedLesson;
import app.lectern.export.lms.LmsOptions;
import app.lectern.export.lms.LmsPackage;
import app.lectern.export.lms.LmsStandard;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.SlideRenderer;
import app.lectern.subtitle.VttFormat;
import app.lectern.video.LanguageTracks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes finished lessons in every format that is made of one. Thread-safe; waits for the disk. */
public final class Exporter {
    private final SlideRenderer slides;

    /** @param slides draws them as the video shows them */
    public Exporter(SlideRenderer slides) {
        this.slides = slides;
    }

    /**
     * Writes a lesson into a file that nobody sees yet.
     *
     * @param format any but {@link ExportFormat#PROJECT}
     * @param options of the packages for a learning management system; the other formats have none
     * @param check run often: the place to end the work
     * @throws java.nio.file.NoSuchFileException when a file of the lesson is gone
     * @throws RefusedException SCRIPT_NOT_FOUND when slides are wanted of a script that can no longer be read,
     *     INVALID_REQUEST when subtitles of translations are wanted and none is approved
     */
    public void write(FinishedLesson lesson, ExportFormat format, LmsOptions options, Path file, FileDigest.Check check)
            throws IOException {
        switch (format) {
            case SCORM_12 -> LmsPackage.write(lesson, LmsStandard.SCORM_12, options, file, check);
            case SCORM_2004 -> LmsPackage.write(lesson, LmsStandard.SCORM_2004, options, file, check);
            case CMI5 -> LmsPackage.write(lesson, LmsStandard.CMI5, options, file, check);
            case XAPI -> LmsPackage.write(lesson, LmsStandard.XAPI, options, file, check);
            case MP4_LANGUAGES -> LanguageTracks.write(lesson.files().video(), languages(lesson), file, check);
            case VTT -> Files.writeString(file, VttFormat.write(lesson.subtitles()));
            case TRANSCRIPT_HTML -> Files.writeString(file, TranscriptHtml.of(lesson));
            case TRANSCRIPT_DOCX -> TranscriptDocx.write(lesson, file, check);
            case TRANSCRIPT_PDF -> LessonPdf.transcript(lesson, file, check);
            case SLIDES_PDF -> LessonPdf.slides(lesson, source(lesson), slides, file, check);
            case PROJECT -> throw new IllegalArgumentException("a project is made of a script");
        }
    }

    private static List<LanguageTracks.Language> languages(FinishedLesson lesson) {
        if (lesson.translations().isEmpty()) {
            throw new RefusedException(
                    ReasonCode.INVALID_REQUEST, Message.of("translation.no-subtitles", lesson.title()));
        }
        return lesson.translations().stream()
                .map(one -> new LanguageTracks.Language(Locale.forLanguageTag(one.language()), one.subtitles()))
                .toList();
    }

    private static FinishedLesson.Source source(FinishedLesson lesson) {
        FinishedLesson.Source source = lesson.source();
        if (source == null || source.script().scenes().size() != lesson.scenes().size()) {
            throw new RefusedException(ReasonCode.SCRIPT_NOT_FOUND, Message.of("slide.no-script", lesson.title()));
        }
        return source;
    }
}
