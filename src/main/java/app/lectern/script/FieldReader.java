package app.lectern.script;

import static app.lectern.domain.script.Finding.Severity.ERROR;

import app.lectern.domain.Message;
import app.lectern.domain.script.Finding;
import app.lectern.domain.script.ScriptLimits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object and notes what is wrong with each. A field that is null counts as not there. */
final class FieldReader {
    private final JsonNode object;
    private final int sceneIndex;
    private final @Nullable String sceneId;
    private final List<Finding> findings;
    private final String prefix;

    FieldReader(JsonNode object, int sceneIndex, @Nullable String sceneId, List<Finding> findings) {
        this(object, sceneIndex, sceneId, findings, "");
    }

    /** @param prefix stands before each field's name in findings, such as {@code pronunciations[2].} */
    FieldReader(JsonNode object, int sceneIndex, @Nullable String sceneId, List<Finding> findings, String prefix) {
        this.object = object;
        this.sceneIndex = sceneIndex;
        this.sceneId = sceneId;
        this.findings = findings;
        this.prefix = prefix;
    }

    void error(String field, Message message) {
        String place = (prefix + field).replaceAll("\\.$", "");
        findings.add(new Finding(ERROR, sceneIndex, sceneId, place, message));
    }

    /** A text of at most {@code limit} code points; null when it is not there, blank or wrong. */
    @Nullable
    String text(String field, int limit) {
        JsonNode value = present(field);
        return value == null ? null : text(field, value, limit);
    }

    /** A value as {@link #text(String, int)}, of a list or elsewhere. */
    @Nullable
    String text(String field, JsonNode value, int limit) {
        if (!value.isString()) {
            error(field, Message.of("script.not-a-text"));
            return null;
        }
        String text = value.stringValue();
        return isWellFormed(field, text, limit) && !text.isBlank() ? text : null;
    }

    /** A text of a given form; null when it is not there or wrong. */
    @Nullable
    String matching(String field, Pattern form, String key) {
        String text = text(field, Integer.MAX_VALUE);
        if (text != null && !form.matcher(text).matches()) {
            error(field, Message.of(key, shortened(text)));
            return null;
        }
        return text;
    }

    /** A list of texts, without the blank ones. */
    List<String> lines(String field, int most, int limit) {
        JsonNode value = present(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            error(field, Message.of("script.not-a-list"));
            return List.of();
        }
        if (value.size() > most) {
            error(field, Message.of("script.too-many-lines", value.size(), most));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            String line = text(field + "[" + i + "]", value.get(i), limit);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A number in a range; {@code least} when it is not there or wrong. */
    double number(String field, double least, double most) {
        Double number = numberOrNull(field, least, most);
        return number == null ? least : number;
    }

    /** A number in a range; null when it is not there or wrong. */
    @Nullable
    Double numberOrNull(String field, double least, double most) {
        JsonNode value = present(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            error(field, Message.of("script.not-a-number"));
            return null;
        }
        return number(field, value, least, most);
    }

    /** So many numbers in a range; none when they are not there or wrong. */
    List<Double> numbers(String field, int count, double least, double most) {
        JsonNode value = present(field);
        if (value == null) {
            return List.of();
        }
        boolean whole = value.isArray() && value.size() == count;
        if (!whole || value.valueStream().anyMatch(element -> !element.isNumber())) {
            error(field, Message.of("script.not-so-many-numbers", count));
            return List.of();
        }
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Double number = number(field + "[" + i + "]", value.get(i), least, most);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers.size() == count ? numbers : List.of();
    }

    private @Nullable Double number(String field, JsonNode value, double least, double most) {
        BigDecimal number = value.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            error(field, Message.of("script.out-of-range", least, most));
            return null;
        }
        return number.doubleValue();
    }

    /** A yes or no; {@code otherwise} when it is not there or wrong. */
    boolean flag(String field, boolean otherwise) {
        JsonNode value = present(field);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            error(field, Message.of("script.not-a-flag"));
            return otherwise;
        }
        return value.booleanValue();
    }

    /**
     * One of some names; null when it is not there, blank or wrong.
     *
     * @param key the message for another name: {0} the name, {1} those there are
     */
    <T> @Nullable T oneOf(String field, Function<String, Optional<T>> ofId, String key, Stream<String> ids) {
        String name = text(field, ScriptLimits.NAME);
        if (name == null) {
            return null;
        }
        Optional<T> value = ofId.apply(name);
        if (value.isEmpty()) {
            error(field, Message.of(key, shortened(name), ids.collect(Collectors.joining(", "))));
        }
        return value.orElse(null);
    }

    /** Notes when a text is too long or holds what cannot be shown or spoken. */
    boolean isWellFormed(String field, String text, int limit) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) {
            error(field, Message.of("script.text-too-long", length, limit));
            return false;
        }
        if (text.codePoints().anyMatch(FieldReader::isForbidden)) {
            error(field, Message.of("script.broken-letters"));
            return false;
        }
        return true;
    }

    private static boolean isForbidden(int codePoint) {
        boolean loneSurrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return loneSurrogate || control;
    }

    private @Nullable JsonNode present(String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    /** As much of a text as a message shows of it. */
    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
