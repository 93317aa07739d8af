package app.lectern.slide;

import app.lectern.domain.script.PictureMotion;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import app.lectern.domain.theme.Theme;
import app.lectern.pipeline.SlideState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one slide shows, whatever its scene left out. It holds what is drawn and nothing else: slides of equal contents
 * have equal pixels.
 *
 * @param heading missing only where there are lines
 * @param image the picture to draw, or null
 * @param motion of the picture; NONE where there is none
 * @param progress of the motion, 0 to 1
 * @param course the course's name, above the title or in the footer; empty where it is not drawn
 * @param chapter the title of the chapter, in the header; empty where it is not drawn
 * @param number of the chapter that begins; 0 where none does
 * @param place which of how many pages it is; null where that is not drawn
 * @param asked what the slide of a question has besides; null on others
 */
record SlideContent(
        SlideLayout layout,
        @Nullable SlideText heading,
        List<SlideText> lines,
        @Nullable String image,
        PictureMotion motion,
        double progress,
        String course,
        String chapter,
        int number,
        @Nullable Place place,
        Shown shown,
        @Nullable Asked asked) {
    /**
     * Where in the lesson a slide is.
     *
     * @param page from 1
     * @param numbered whether the page's number is drawn
     * @param line whether the progress line is drawn
     */
    record Place(int page, int pages, boolean numbered, boolean line) {}

    SlideContent {
        lines = List.copyOf(lines);
    }

    /** What a scene's slide shows at a moment. */
    static SlideContent of(Script script, int index, Theme theme, SlideState state) {
        Scene scene = script.scenes().get(index);
        SlideLayout layout = LayoutChooser.choose(script, index).layout();
        String course = stripped(script.title());
        Question question = scene.question();
        List<SlideText> lines =
                question == null ? SceneLines.of(scene, layout) : SceneLines.options(question, script.shownLanguage());
        SlideText heading = heading(scene, layout, course, lines, index);
        String image = hasPlaceForPicture(layout) && LayoutChooser.hasPicture(scene) ? scene.image() : null;
        boolean moves = image != null && !isCover(layout);
        PictureMotion motion = moves ? scene.motion() : PictureMotion.NONE;
        SlideContent whole = new SlideContent(
                layout,
                heading,
                lines,
                image,
                motion,
                motion == PictureMotion.NONE ? 0 : Math.clamp(state.motion(), 0, 1),
                course(layout, course, heading, theme),
                chapter(script, index, layout),
                layout == SlideLayout.SECTION ? chapters(script, index) : 0,
                place(script, index, layout, theme),
                Shown.ALL,
                question == null ? null : Asked.of(question, stripped(scene.title()), script.shownLanguage(), state));
        return whole.at(state);
    }

    /** The same slide with other words. */
    SlideContent withTexts(
            @Nullable SlideText otherHeading, List<SlideText> otherLines, String otherCourse, String otherChapter) {
        return new SlideContent(
                layout,
                otherHeading,
                otherLines,
                image,
                motion,
                progress,
                otherCourse,
                otherChapter,
                number,
                place,
                shown,
                asked);
    }

    /** The same slide asking in other words. */
    SlideContent asking(Asked other) {
        return new SlideContent(
                layout, heading, lines, image, motion, progress, course, chapter, number, place, shown, other);
    }

    /** Keeps of a state what can be seen of it on this slide. */
    private SlideContent at(SlideState state) {
        int there = 0;
        for (SlideText line : lines) {
            if (line.line() < state.shownLines()) {
                there = line.line() + 1;
            }
        }
        boolean all = lines.isEmpty() || there > lines.getLast().line();
        boolean spoken = state.spokenLine() < there && SpokenRows.of(this).contains(state.spokenLine());
        Shown normal = new Shown(all ? Shown.ALL.lines() : there, spoken ? state.spokenLine() : SlideText.NO_LINE);
        return new SlideContent(
                layout, heading, lines, image, motion, progress, course, chapter, number, place, normal, asked);
    }

    /** A number that artwork is varied by. */
    int seed() {
        String text = heading == null ? lines.getFirst().text() : heading.text();
        return text.hashCode() >>> 1;
    }

    private static @Nullable SlideText heading(
            Scene scene, SlideLayout layout, String course, List<SlideText> lines, int index) {
        String asked = scene.question() == null ? "" : stripped(scene.question().text());
        if (!asked.isEmpty()) {
            return new SlideText(asked, "question.text");
        }
        String title = stripped(scene.title());
        if (!title.isEmpty()) {
            return new SlideText(title, "title");
        }
        if (layout == SlideLayout.TITLE && !course.isEmpty()) {
            return new SlideText(course, "title");
        }
        if (!lines.isEmpty()) {
            return null;
        }
        String narration = scene.narration().text();
        if (!narration.isBlank()) {
            return new SlideText(NarrationHeading.of(narration), "text");
        }
        // a silent scene: its subtitle is shown below already
        return new SlideText(course.isEmpty() ? Integer.toString(index + 1) : course, "title");
    }

    private static String course(SlideLayout layout, String course, @Nullable SlideText heading, Theme theme) {
        if (layout == SlideLayout.TITLE) {
            boolean saysMore = heading != null && !course.equals(heading.text());
            return saysMore ? course : "";
        }
        if (isCover(layout) || isAllPicture(layout) || !theme.footer().shown()) {
            return "";
        }
        return theme.footer().text() == null ? course : theme.footer().text();
    }

    private static String chapter(Script script, int index, SlideLayout layout) {
        if (isCover(layout) || isAllPicture(layout) || layout == SlideLayout.SECTION) {
            return "";
        }
        for (int i = index - 1; i >= 0; i--) {
            if (LayoutChooser.isSection(script, i)) {
                return stripped(script.scenes().get(i).title());
            }
        }
        return "";
    }

    private static int chapters(Script script, int index) {
        int count = 1;
        for (int i = 0; i < index; i++) {
            count += LayoutChooser.isSection(script, i) ? 1 : 0;
        }
        return count;
    }

    private static @Nullable Place place(Script script, int index, SlideLayout layout, Theme theme) {
        boolean numbered = theme.footer().pageNumber();
        boolean line = theme.footer().progressLine() && script.look().progressLine();
        return isCover(layout) || !(numbered || line)
                ? null
                : new Place(index + 1, script.scenes().size(), numbered, line);
    }

    private static boolean isCover(SlideLayout layout) {
        return layout == SlideLayout.TITLE || layout == SlideLayout.END;
    }

    static boolean hasPlaceForPicture(SlideLayout layout) {
        return isCover(layout) || layout == SlideLayout.PICTURE_TEXT || isAllPicture(layout);
    }

    private static boolean isAllPicture(SlideLayout layout) {
        return layout == SlideLayout.FULL_PICTURE || layout == SlideLayout.PICTURE_ONLY;
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
