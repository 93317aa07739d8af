package app.lectern.export.document;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.RenderStepException;
import app.lectern.pipeline.SlideRenderer;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lesson on paper: as a transcript, or slide by slide with what is said below. Letters are embedded. */
public final class LessonPdf {
    private static final Logger LOG = LoggerFactory.getLogger(LessonPdf.class);
    private static final float TITLE = 22;
    private static final float HEADING = 14;
    private static final float TEXT = 11;
    /** A heading stays with some lines of its text, points. */
    private static final float TOGETHER = 90;

    private static final float PICTURE_HEIGHT = 430;
    private static final int SHORT_SIDE = 1_080;

    private LessonPdf() {}

    /**
     * Writes a transcript; the same lesson always gives the same bytes.
     *
     * @param check run often: the place to end the work
     */
    public static void transcript(FinishedLesson lesson, Path file, FileDigest.Check check) throws IOException {
        try (TaggedPdf pdf = open(lesson)) {
            pdf.heading("H1", lesson.title(), TITLE);
            for (int i = 0; i < lesson.scenes().size(); i++) {
                check.run();
                if (pdf.room() < TOGETHER) {
                    pdf.newPage();
                }
                pdf.space(HEADING);
                said(pdf, Chapter.of(lesson, i), "H2");
            }
            pdf.save(file);
        }
    }

    /**
     * Writes a page a slide, with what is said of it; more pages where that is long.
     *
     * @param source what the slides are drawn from
     * @param check run often: the place to end the work
     * @throws IOException also when a slide cannot be drawn
     */
    public static void slides(
            FinishedLesson lesson,
            FinishedLesson.Source source,
            SlideRenderer renderer,
            Path file,
            FileDigest.Check check)
            throws IOException {
        try (TaggedPdf pdf = open(lesson)) {
            for (int i = 0; i < source.script().scenes().size(); i++) {
                check.run();
                if (i > 0) {
                    pdf.newPage();
                }
                Chapter chapter = Chapter.of(lesson, i);
                pdf.picture(slide(lesson, source, renderer, i).image(), chapter.heading(), PICTURE_HEIGHT);
                pdf.space(HEADING);
                said(pdf, chapter, "H1");
            }
            pdf.save(file);
        }
    }

    private static SlideRenderer.Slide slide(
            FinishedLesson lesson, FinishedLesson.Source source, SlideRenderer renderer, int scene) throws IOException {
        try {
            int width = lesson.aspect().width(SHORT_SIDE);
            int height = lesson.aspect().height(SHORT_SIDE);
            return renderer.draw(new SlideRenderer.Request(source.script(), scene, source.pictures(), width, height));
        } catch (RenderStepException e) {
            LOG.info("Slide {} cannot be drawn", scene, e);
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void said(TaggedPdf pdf, Chapter chapter, String tag) throws IOException {
        pdf.heading(tag, chapter.heading(), HEADING);
        pdf.space(TEXT / 2);
        for (String paragraph : chapter.paragraphs()) {
            pdf.paragraph(paragraph, TEXT);
        }
    }

    private static TaggedPdf open(FinishedLesson lesson) throws IOException {
        return new TaggedPdf(
                lesson.title(), lesson.language(), lesson.renderId().hashCode());
    }
}
