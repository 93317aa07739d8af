package app.lectern.script.markdown;

import app.lectern.script.imported.ImportFinding;
import app.lectern.script.imported.SourcePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code name: value} between two lines of three hyphens at the very beginning of a file.
 *
 * @param values of the known names, as they were written
 * @param places where each of them stands
 * @param body the file with empty lines in place of the front matter, so that lines keep their numbers
 */
record FrontMatter(
        Map<String, String> values, Map<String, SourcePlace> places, String body, List<ImportFinding> findings) {
    static final Set<String> NAMES = Set.of("title", "language", "theme", "video_id", "training");

    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n|)---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("([A-Za-z_]+)[ \\t]*:(.*)");

    /** Reads the front matter of a text whose lines end in a line feed. */
    static FrontMatter of(String text) {
        Matcher fence = FENCED.matcher(text);
        // what does not begin with a field is a thematic break with a first scene behind it
        if (!fence.find()
                || !FIELD.matcher(fence.group(1).lines().findFirst().orElse("")).matches()) {
            return new FrontMatter(Map.of(), Map.of(), text, List.of());
        }
        Map<String, String> values = new HashMap<>();
        Map<String, SourcePlace> places = new HashMap<>();
        List<ImportFinding> findings = new ArrayList<>();
        List<String> inside = fence.group(1).lines().toList();
        for (int i = 0; i < inside.size(); i++) {
            Matcher field = FIELD.matcher(inside.get(i));
            if (field.matches() && NAMES.contains(field.group(1))) {
                values.put(field.group(1), unquoted(field.group(2).strip()));
                places.put(field.group(1), SourcePlace.line(i + 2));
            } else if (!inside.get(i).isBlank()) {
                findings.add(ImportFinding.of(
                        SourcePlace.line(i + 2),
                        "markdown.unknown-field",
                        inside.get(i).strip()));
            }
        }
        String blank =
                "\n".repeat((int) fence.group().chars().filter(c -> c == '\n').count());
        return new FrontMatter(values, places, blank + text.substring(fence.end()), findings);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
