package app.lectern.slide;

import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one slide shows, whatever its scene left out.
 *
 * @param footer the course's name; empty where it has none
 * @param heading missing only where there are lines
 * @param image the picture to draw, or null
 * @param page from 1
 */
record SlideContent(
        SlideLayout layout,
        @Nullable SlideText heading,
        List<SlideText> lines,
        @Nullable String image,
        String footer,
        int page,
        int pages) {
    /** Marks that authors type before their lines; the slide has its own. */
    private static final Pattern BULLET = Pattern.compile("^[-–•·▪‣]\\s+(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2})[.)]\\s+(?=\\S)");

    SlideContent {
        lines = List.copyOf(lines);
    }

    /** What a scene's slide shows. */
    static SlideContent of(Script script, int index) {
        Scene scene = script.scenes().get(index);
        SlideLayout layout = layout(script, index);
        String footer = stripped(script.title());
        String title = stripped(scene.title());
        SlideText heading = title.isEmpty() ? null : new SlideText(title, "title");
        if (heading == null && layout == SlideLayout.TITLE && !footer.isEmpty()) {
            heading = new SlideText(footer, "title");
        }
        List<SlideText> lines = lines(scene);
        if (heading == null && lines.isEmpty()) {
            heading = substitute(scene, footer, index);
        }
        boolean picture =
                layout != SlideLayout.BULLETS && !stripped(scene.image()).isEmpty();
        return new SlideContent(
                layout,
                heading,
                lines,
                picture ? scene.image() : null,
                footer,
                index + 1,
                script.scenes().size());
    }

    /** What stands on a slide for which the author wrote nothing. */
    private static SlideText substitute(Scene scene, String footer, int index) {
        String narration = scene.narration().text();
        if (!narration.isBlank()) {
            return new SlideText(NarrationHeading.of(narration), "text");
        }
        // a silent scene: its subtitle is shown below already
        return new SlideText(footer.isEmpty() ? Integer.toString(index + 1) : footer, "title");
    }

    /** The same slide with other words. */
    SlideContent withTexts(@Nullable SlideText otherHeading, List<SlideText> otherLines, String otherFooter) {
        return new SlideContent(layout, otherHeading, otherLines, image, otherFooter, page, pages);
    }

    /** Whether the course's name says something that the heading does not. */
    boolean hasKicker() {
        return heading != null && !footer.isEmpty() && !footer.equals(heading.text());
    }

    private static SlideLayout layout(Script script, int index) {
        Scene scene = script.scenes().get(index);
        boolean picture = !stripped(scene.image()).isEmpty();
        if (scene.layout() != null) {
            boolean nothingToShow = scene.layout() == SlideLayout.PICTURE_TEXT && !picture;
            return nothingToShow ? SlideLayout.BULLETS : scene.layout();
        }
        int last = script.scenes().size() - 1;
        if (picture) {
            return SlideLayout.PICTURE_TEXT;
        }
        if (index == 0) {
            return SlideLayout.TITLE;
        }
        return index == last && last >= 2 ? SlideLayout.END : SlideLayout.BULLETS;
    }

    private static List<SlideText> lines(Scene scene) {
        List<SlideText> lines = new ArrayList<>();
        for (int i = 0; i < scene.onScreenText().size(); i++) {
            String text = scene.onScreenText().get(i).strip();
            if (!text.isEmpty()) {
                String bare = BULLET.matcher(text).replaceFirst("");
                lines.add(new SlideText(bare, "on_screen_text[" + i + "]"));
            }
        }
        return isCounted(lines)
                ? lines.stream()
                        .map(line -> line.withText(NUMBER.matcher(line.text()).replaceFirst("")))
                        .toList()
                : lines;
    }

    /** Whether the author numbered the lines 1, 2, 3 as the slide would. */
    private static boolean isCounted(List<SlideText> lines) {
        return lines.size() > 1
                && IntStream.range(0, lines.size()).allMatch(i -> {
                    var number = NUMBER.matcher(lines.get(i).text());
                    return number.find() && Integer.parseInt(number.group(1)) == i + 1;
                });
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
