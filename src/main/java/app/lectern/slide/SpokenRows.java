package app.lectern.slide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which on-screen lines a slide can show as being spoken. */
final class SpokenRows {
    private SpokenRows() {}

    static Set<Integer> of(SlideContent content) {
        List<SlideText> lines = content.lines();
        return switch (content.layout()) {
            case TITLE, SECTION, FULL_PICTURE, PICTURE_ONLY, QUOTE, QUESTION -> Set.of();
            case TABLE ->
                indices(TableText.of(lines).stream()
                        .flatMap(table -> table.body().stream().map(List::getFirst)));
            case COMPARE ->
                indices(SidesText.of(lines).stream()
                        .flatMap(
                                sides -> Stream.concat(sides.left().lines().stream(), sides.right().lines().stream())));
            case BIG_NUMBER -> indices(NumberText.of(lines).stream().flatMap(number -> number.rest().stream()));
            case CODE, WARNING, END -> indices(lines.stream());
            // a single line stands as a sentence, not as a row
            case BULLETS, PICTURE_TEXT, STEPS, CHECKLIST, SUMMARY ->
                lines.size() < 2 ? Set.of() : indices(lines.stream());
        };
    }

    private static Set<Integer> indices(Stream<SlideText> rows) {
        return rows.map(SlideText::line).collect(Collectors.toUnmodifiableSet());
    }
}
