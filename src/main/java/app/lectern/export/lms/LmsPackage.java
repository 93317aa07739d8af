package app.lectern.export.lms;

import app.lectern.export.lesson.FinishedLesson;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.SteadyZip;
import app.lectern.subtitle.VttFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a lesson as one ZIP file for a learning management system; the same lesson always gives the same bytes. */
public final class LmsPackage {
    private static final String VIDEO = "video.mp4";
    private static final String POSTER = "poster.jpg";

    private LmsPackage() {}

    /**
     * Writes the package. The video is streamed.
     *
     * @param check run often: the place to end the work
     * @throws java.nio.file.NoSuchFileException when a file of the lesson is gone
     */
    public static void write(
            FinishedLesson lesson, LmsStandard standard, LmsOptions options, Path file, FileDigest.Check check)
            throws IOException {
        try (SteadyZip zip = new SteadyZip(file, check)) {
            describe(lesson, standard, options, zip);
            zip.add(Page.HTML, Page.html(lesson, standard));
            zip.add(Page.STYLE, Page.resource(Page.STYLE));
            for (String script : Page.scripts(standard)) {
                zip.add(script, script.equals(Page.LESSON) ? LessonData.js(lesson, options) : Page.resource(script));
            }
            for (LessonData.Track track : LessonData.tracks(lesson)) {
                zip.add(track.captions().file(), VttFormat.write(track.subtitles()));
            }
            zip.add(POSTER, lesson.files().thumbnail());
            zip.add(VIDEO, lesson.files().video());
        }
    }

    private static void describe(FinishedLesson lesson, LmsStandard standard, LmsOptions options, SteadyZip zip)
            throws IOException {
        switch (standard) {
            case SCORM_12 -> zip.add("imsmanifest.xml", ScormManifest.of12(lesson, options, files(lesson, standard)));
            case SCORM_2004 ->
                zip.add("imsmanifest.xml", ScormManifest.of2004(lesson, options, files(lesson, standard)));
            case CMI5 -> zip.add("cmi5.xml", Cmi5Structure.of(lesson, options));
            case XAPI -> zip.add("tincan.xml", TincanStructure.of(lesson));
        }
    }

    private static List<String> files(FinishedLesson lesson, LmsStandard standard) {
        List<String> files = new ArrayList<>(List.of(Page.HTML, Page.STYLE));
        files.addAll(Page.scripts(standard));
        LessonData.captions(lesson).forEach(captions -> files.add(captions.file()));
        files.add(POSTER);
        files.add(VIDEO);
        return files;
    }
}
