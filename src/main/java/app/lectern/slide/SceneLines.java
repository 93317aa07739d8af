package app.lectern.slide;

import app.lectern.domain.script.Question;
import app.lectern.domain.script.Scene;
import app.lectern.domain.script.SlideLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The on-screen lines of a scene as its layout shows them: without the marks that the slide draws itself. */
final class SceneLines {
    /** What authors type before their lines. */
    private static final Pattern BULLET = Pattern.compile("^[-–•·▪‣]\\s+(?=\\S)");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(\\d{1,2})[.)]\\s+|(\\d{1,2})단계\\s*[:.]?\\s+|(?i:step)\\s+(\\d{1,2})\\s*[:.]?\\s+)(?=\\S)");

    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final Pattern CHECK = Pattern.compile("^(?:[☐☑✓✔□]|\\[[ xX✓]?])\\s*(?=\\S)");

    private SceneLines() {}

    /** The lines as the author wrote them, but for blanks around them. */
    static List<SlideText> typed(Scene scene) {
        return lines(scene, true);
    }

    /** The lines of a scene that asks nothing. */
    static List<SlideText> of(Scene scene, SlideLayout layout) {
        List<SlideText> typed = lines(scene, layout != SlideLayout.CODE);
        return switch (layout) {
            case CODE, TABLE, QUOTE, BIG_NUMBER, COMPARE -> typed;
            case CHECKLIST -> without(without(typed, BULLET), CHECK);
            default -> uncounted(without(typed, BULLET));
        };
    }

    /** What can be chosen, without options that are still to be written. */
    static List<SlideText> options(Question question, String language) {
        List<String> choices = question.choices(language);
        String field = question.kind() == Question.Kind.TRUEFALSE ? "question" : "question.options";
        return IntStream.range(0, choices.size())
                .filter(i -> !choices.get(i).isBlank())
                .mapToObj(i -> new SlideText(choices.get(i).strip(), field + "[" + i + "]"))
                .toList();
    }

    /** Whether the author numbered the lines 1, 2, 3 as the slide would. */
    static boolean areCounted(List<SlideText> lines) {
        return lines.size() > 1
                && IntStream.range(0, lines.size())
                        .allMatch(i -> numberOf(lines.get(i).text()) == i + 1);
    }

    /** Whether the author drew a box before each line. */
    static boolean areBoxes(List<SlideText> lines) {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> CHECK.matcher(line.text()).find());
    }

    private static List<SlideText> lines(Scene scene, boolean strip) {
        List<SlideText> lines = new ArrayList<>();
        for (int i = 0; i < scene.onScreenText().size(); i++) {
            String text = scene.onScreenText().get(i);
            if (!text.isBlank()) {
                lines.add(SlideText.ofLine(strip ? text.strip() : text, i));
            }
        }
        return lines;
    }

    private static List<SlideText> without(List<SlideText> lines, Pattern mark) {
        return lines.stream()
                .map(line -> line.withText(mark.matcher(line.text()).replaceFirst("")))
                .toList();
    }

    private static List<SlideText> uncounted(List<SlideText> lines) {
        return areCounted(lines)
                ? lines.stream()
                        .map(line -> line.withText(withoutNumber(line.text())))
                        .toList()
                : lines;
    }

    private static int numberOf(String text) {
        int circled = CIRCLED.indexOf(text.charAt(0));
        if (circled >= 0) {
            return circled + 1;
        }
        var matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }

    private static String withoutNumber(String text) {
        boolean circled = CIRCLED.indexOf(text.charAt(0)) >= 0;
        return circled ? text.substring(1).strip() : NUMBER.matcher(text).replaceFirst("");
    }
}
