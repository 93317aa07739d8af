package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be read in the window can be read in both looks: WCAG 2.2, from the colours of the style sheet itself. */
class ContrastTest {
    private static final Path SHEET = Path.of("src/main/resources/app/lectern/desktop/lectern.css");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    private static final Pattern TOKEN = Pattern.compile("-lec-([a-z-]+):\\s*(#[0-9a-f]{6})");
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern LAYER = Pattern.compile(",\\s*(?![^(]*\\))");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern INK = Pattern.compile("-fx-(?:text-fill|icon-color):\\s*([^;]+);");
    private static final Pattern GROUND = Pattern.compile("-fx-background-color:\\s*([^;]+);");

    /** Which text stands on which ground; the grounds of one text in one line. */
    private static final List<String> TEXTS = List.of(
            "fg: surface canvas sunken raised hover accent-subtle neutral-subtle success-subtle warning-subtle danger-subtle",
            "fg-muted: surface canvas sunken raised hover accent-subtle neutral-subtle",
            "fg-subtle: surface canvas sunken raised",
            "accent-fg: surface canvas raised hover accent-subtle",
            "success-fg: surface canvas raised success-subtle",
            "warning-fg: surface canvas raised warning-subtle",
            "danger-fg: surface canvas raised danger-subtle",
            "neutral-fg: neutral-subtle",
            "fg-on: accent success danger",
            "rail-fg: rail rail-hover",
            "chalk: rail rail-hover");
    /** What shows where a control ends, which one the keyboard is on, and how far something is. */
    private static final List<String> EDGES = List.of(
            "line-control: surface canvas",
            "focus: surface canvas sunken raised accent-subtle",
            "meter: surface line",
            "accent: surface canvas",
            "wave: surface sunken accent-subtle",
            "chalk: rail");

    private static String sheet;

    @BeforeAll
    static void read() throws IOException {
        sheet = Files.readString(SHEET);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textAndEdgesStandOutInBothLooks(boolean dark) {
        Map<String, Color> colours = colours(dark);
        List<String> weak = new ArrayList<>();
        TEXTS.forEach(line -> judge(line, TEXT, colours, weak));
        EDGES.forEach(line -> judge(line, EDGE, colours, weak));
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyRuleThatNamesBothTextAndGroundCanBeRead(boolean dark) {
        Map<String, Color> colours = colours(dark);
        List<String> weak = new ArrayList<>();
        int judged = 0;
        for (Matcher rule = RULE.matcher(sheet); rule.find(); ) {
            Matcher ink = INK.matcher(rule.group(2));
            Matcher ground = GROUND.matcher(rule.group(2));
            if (!ink.find() || !ground.find()) {
                continue;
            }
            List<String> layers = LAYER.splitAsStream(ground.group(1)).toList();
            Optional<Color> text = colour(ink.group(1), colours);
            Optional<Color> back = colour(layers.getLast(), colours);
            if (text.isPresent() && back.isPresent()) {
                judged++;
                weaker(rule.group(1).strip(), text.get(), back.get(), TEXT, weak);
            }
        }
        assertThat(judged).isGreaterThan(12);
        assertThat(weak).isEmpty();
    }

    @Test
    void theDarkLookKnowsNoOtherColours() {
        assertThat(colours(true).keySet()).isEqualTo(colours(false).keySet());
    }

    private static void judge(String line, double least, Map<String, Color> colours, List<String> weak) {
        String name = line.substring(0, line.indexOf(':'));
        for (String ground :
                SPACE.splitAsStream(line.substring(line.indexOf(':') + 2)).toList()) {
            Color text = Objects.requireNonNull(colours.get(name), name);
            weaker(name + " on " + ground, text, Objects.requireNonNull(colours.get(ground), ground), least, weak);
        }
    }

    private static void weaker(String what, Color text, Color ground, double least, List<String> weak) {
        double contrast = contrast(text, ground);
        if (contrast < least) {
            weak.add("%s: %.2f".formatted(what, contrast));
        }
    }

    /** The light ones, and in the dark look those of its own over them. */
    private static Map<String, Color> colours(boolean dark) {
        Map<String, Color> colours = new TreeMap<>();
        int second = sheet.indexOf("@media (prefers-color-scheme: dark)");
        int end = sheet.indexOf("3. AtlantaFX", second);
        take(sheet.substring(0, second), colours);
        if (dark) {
            take(sheet.substring(second, end), colours);
        }
        return colours;
    }

    private static void take(String part, Map<String, Color> colours) {
        TOKEN.matcher(part).results().forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
    }

    /** Nothing for what is seen through, or reckoned from others. */
    private static Optional<Color> colour(String written, Map<String, Color> colours) {
        String name = written.strip();
        if (name.startsWith("-lec-")) {
            return Optional.ofNullable(colours.get(name.substring(5)));
        }
        return name.matches("#[0-9a-f]{6}|white") ? Optional.of(Color.web(name)) : Optional.empty();
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
