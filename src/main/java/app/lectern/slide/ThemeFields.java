package app.lectern.slide;

import app.lectern.domain.Message;
import app.lectern.domain.theme.HexColor;
import java.awt.Color;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads the fields of one object of a theme and notes what is wrong with each. Wrong fields read as some value. */
final class ThemeFields {
    private final JsonNode object;
    private final String path;
    private final List<Message> problems;
    private final Set<String> known = new HashSet<>();

    ThemeFields(JsonNode object, String path, List<Message> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    ThemeFields child(String field) {
        JsonNode value = required(field);
        if (value != null && !value.isObject()) {
            problem("theme.not-an-object", field);
        }
        return new ThemeFields(value == null ? MissingNode.getInstance() : value, path + field + ".", problems);
    }

    String text(String field, int most) {
        JsonNode value = required(field);
        if (value == null) {
            return "";
        }
        String text = textOf(field, value, most);
        if (text.isBlank()) {
            problem("theme.not-a-text", field, most);
        }
        return text;
    }

    /** A text that may be missing or null. */
    @Nullable
    String textOrNull(String field, int most) {
        JsonNode value = present(field);
        String text = value == null ? "" : textOf(field, value, most);
        return text.isBlank() ? null : text;
    }

    private String textOf(String field, JsonNode value, int most) {
        boolean fits = value.isString()
                && value.stringValue().codePointCount(0, value.stringValue().length()) <= most;
        if (!fits) {
            problem("theme.not-a-text", field, most);
        }
        return fits ? value.stringValue() : "-";
    }

    double number(String field, double least, double most) {
        JsonNode value = required(field);
        if (value == null) {
            return least;
        }
        boolean fits = value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most;
        if (!fits) {
            problem("theme.not-a-number", field, least, most);
        }
        return fits ? value.doubleValue() : least;
    }

    boolean flag(String field) {
        JsonNode value = required(field);
        if (value != null && !value.isBoolean()) {
            problem("theme.not-a-flag", field);
        }
        return value != null && value.isBoolean() && value.booleanValue();
    }

    Color color(String field) {
        JsonNode value = required(field);
        if (value == null) {
            return Color.BLACK;
        }
        Optional<Color> colour = value.isString() ? HexColor.parse(value.stringValue()) : Optional.empty();
        if (colour.isEmpty()) {
            problem("theme.color", field);
        }
        return colour.orElse(Color.BLACK);
    }

    /** One of a type's constants, in lower case with hyphens. */
    <E extends Enum<E>> E choice(String field, E[] values) {
        JsonNode value = required(field);
        for (E candidate : values) {
            if (value != null && value.isString() && value.stringValue().equals(word(candidate))) {
                return candidate;
            }
        }
        if (value != null) {
            problem(
                    "theme.choice",
                    field,
                    Arrays.stream(values).map(ThemeFields::word).collect(Collectors.joining(", ")));
        }
        return values[0];
    }

    /** Notes every field that was not asked for; to be called last. */
    void refuseOthers() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                problem("theme.unknown-field", name);
            }
        }
    }

    /** A constant's name in theme files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable JsonNode required(String field) {
        JsonNode value = present(field);
        // what is wrong with the object itself has been said
        if (value == null && object.isObject()) {
            problem("theme.missing", field);
        }
        return value;
    }

    private @Nullable JsonNode present(String field) {
        known.add(field);
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private void problem(String key, String field, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = path + field;
        System.arraycopy(others, 0, arguments, 1, others.length);
        problems.add(Message.of(key, arguments));
    }
}
