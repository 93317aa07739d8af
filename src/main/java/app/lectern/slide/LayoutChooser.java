package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.Script;
import app.lectern.domain.script.SlideLayout;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the layout of a scene: the one its author named, if the content can fill it, else the one the content asks for. */
final class LayoutChooser {
    private static final Pattern WARNING = Pattern.compile(
            "경고|주의(?!를|력|깊|의)|금지|절대|하지 마|하면 안|안 됩니다|위험합니다|(?i:\\b(?:warning|caution|danger|never|do not)\\b)");

    private static final Pattern SUMMARY =
            Pattern.compile("정리|요약|기억(?!하기)|(?i:\\b(?:summary|recap|takeaways?|key points|remember)\\b)");

    private static final int LITTLE_TEXT = 1;

    /**
     * A layout.
     *
     * @param complaint why it is not the one that the author named
     */
    record Choice(SlideLayout layout, @Nullable Message complaint) {}

    private LayoutChooser() {}

    static Choice choose(Script script, int index) {
        Scene scene = script.scenes().get(index);
        SlideLayout named = scene.layout();
        if (scene.question() != null) {
            Message other = named == null || named == SlideLayout.QUESTION
                    ? null
                    : Message.of("slide.asks", named.id(), SlideLayout.QUESTION.id());
            return new Choice(SlideLayout.QUESTION, other);
        }
        if (named == null) {
            return new Choice(byContent(script, index), null);
        }
        Message complaint = complaint(named, scene);
        return complaint == null ? new Choice(named, null) : new Choice(SlideLayout.BULLETS, complaint);
    }

    /** What a scene lacks for a layout. */
    private static @Nullable Message complaint(SlideLayout named, Scene scene) {
        List<SlideText> lines = SceneLines.of(scene, named);
        return switch (named) {
            case PICTURE_TEXT, FULL_PICTURE, PICTURE_ONLY ->
                hasPicture(scene) ? null : needs("slide.needs-picture", named);
            case TABLE -> TableText.of(lines).isPresent() ? null : needs("slide.needs-table", named);
            case COMPARE -> SidesText.of(lines).isPresent() ? null : needs("slide.needs-sides", named);
            case BIG_NUMBER -> NumberText.of(lines).isPresent() ? null : needs("slide.needs-number", named);
            case STEPS, SUMMARY -> needsLines(named, lines, 2);
            case CHECKLIST -> needsLines(named, lines, 1);
            case CODE -> needsLines(named, CodeText.of(lines).code(), 1);
            case QUESTION -> needs("slide.needs-question", named);
            case TITLE, SECTION, BULLETS, QUOTE, WARNING, END -> null;
        };
    }

    private static Message needs(String key, SlideLayout named) {
        return Message.of(key, named.id(), SlideLayout.BULLETS.id());
    }

    private static @Nullable Message needsLines(SlideLayout named, List<SlideText> lines, int least) {
        return lines.size() >= least
                ? null
                : Message.of("slide.needs-lines", named.id(), SlideLayout.BULLETS.id(), least);
    }

    private static SlideLayout byContent(Script script, int index) {
        Scene scene = script.scenes().get(index);
        List<SlideText> lines = SceneLines.typed(scene);
        String title = scene.title() == null ? "" : scene.title();
        int last = script.scenes().size() - 1;
        if (hasPicture(scene)) {
            return lines.size() <= LITTLE_TEXT ? SlideLayout.FULL_PICTURE : SlideLayout.PICTURE_TEXT;
        }
        SlideLayout form = byForm(SceneLines.of(scene, SlideLayout.CODE), lines);
        if (form != null) {
            return form;
        }
        if (index == 0) {
            return SlideLayout.TITLE;
        }
        if (lines.size() > 1 && SUMMARY.matcher(title).find()) {
            return SlideLayout.SUMMARY;
        }
        if (index == last && last >= 2) {
            return SlideLayout.END;
        }
        return byWords(title, lines);
    }

    /** Forms that are meant wherever they stand. */
    private static @Nullable SlideLayout byForm(List<SlideText> typed, List<SlideText> lines) {
        if (CodeText.isCode(typed)) {
            return SlideLayout.CODE;
        }
        if (SidesText.of(lines).filter(SidesText::isJudged).isPresent()) {
            return SlideLayout.COMPARE;
        }
        if (TableText.of(lines).isPresent()) {
            return SlideLayout.TABLE;
        }
        return SidesText.of(lines).isPresent() ? SlideLayout.COMPARE : null;
    }

    private static SlideLayout byWords(String title, List<SlideText> lines) {
        if (lines.isEmpty()) {
            return title.isBlank() ? SlideLayout.BULLETS : SlideLayout.SECTION;
        }
        if (QuoteText.isQuoted(lines)) {
            return SlideLayout.QUOTE;
        }
        if (SceneLines.areCounted(lines)) {
            return SlideLayout.STEPS;
        }
        if (SceneLines.areBoxes(lines)) {
            return SlideLayout.CHECKLIST;
        }
        if (NumberText.isOne(lines)) {
            return SlideLayout.BIG_NUMBER;
        }
        return WARNING.matcher(title).find() ? SlideLayout.WARNING : SlideLayout.BULLETS;
    }

    /** Whether a scene opens a chapter; cheap, for it is asked of all scenes before a slide. */
    static boolean isSection(Script script, int index) {
        Scene scene = script.scenes().get(index);
        if (scene.question() != null) {
            return false;
        }
        if (scene.layout() != null) {
            return scene.layout() == SlideLayout.SECTION;
        }
        boolean titleOnly = scene.onScreenText().isEmpty()
                && !hasPicture(scene)
                && scene.title() != null
                && !scene.title().isBlank();
        int last = script.scenes().size() - 1;
        return titleOnly && index > 0 && !(index == last && last >= 2);
    }

    static boolean hasPicture(Scene scene) {
        return scene.image() != null && !scene.image().isBlank();
    }
}
