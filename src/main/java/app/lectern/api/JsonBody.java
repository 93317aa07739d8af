package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** A request's JSON object. What is wrong with it is refused in words that name the field. Null counts as not there. */
final class JsonBody {
    private static final int MOST_TEXTS = 100;
    private static final int LONGEST_DAY = 10;

    private final JsonNode object;
    private final ReasonCode reason;

    private JsonBody(JsonNode object, ReasonCode reason) {
        this.object = object;
        this.reason = reason;
    }

    /** @param reason what a wrong body is refused with */
    static JsonBody of(String json, ReasonCode reason) {
        JsonNode document = parsed(json, reason);
        if (!document.isObject()) {
            throw refused(reason, "api.body-not-object");
        }
        return new JsonBody(document, reason);
    }

    private static JsonNode parsed(String json, ReasonCode reason) {
        try {
            return Json.INSTANCE.read(json);
        } catch (StreamConstraintsException e) {
            throw refused(reason, "script.too-deep");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            boolean duplicate = e.getOriginalMessage().startsWith("Duplicate Object property");
            throw refused(
                    reason,
                    duplicate ? "script.duplicate-field" : "script.not-json",
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr());
        }
    }

    /** A text that must be there, of at most so many characters. */
    String text(String field, int most) {
        String text = textOrNull(field, most);
        if (text == null) {
            throw refused(reason, "api.field-missing", field);
        }
        return text;
    }

    /** A text of at most so many characters; null when it is not there. */
    @Nullable
    String textOrNull(String field, int most) {
        JsonNode value = present(field);
        if (value == null) {
            return null;
        }
        return text(field, value, most);
    }

    private String text(String field, JsonNode value, int most) {
        if (!value.isString()) {
            throw refused(reason, "api.field-not-a-text", field);
        }
        String text = value.stringValue();
        if (text.length() > most) {
            throw refused(reason, "api.field-too-long", field, most, text.length());
        }
        if (!Characters.areWhole(text)) {
            throw refused(reason, "api.field-broken", field);
        }
        return text;
    }

    /** Texts of at most so many characters each; none when they are not there. */
    List<String> texts(String field, int most) {
        JsonNode value = present(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray() || value.size() > MOST_TEXTS) {
            throw refused(reason, "api.field-not-texts", field, MOST_TEXTS);
        }
        return value.valueStream().map(one -> text(field, one, most)).toList();
    }

    /** A day after ISO 8601, such as 2026-12-31; null when it is not there. */
    @Nullable
    LocalDate dayOrNull(String field) {
        String day = textOrNull(field, LONGEST_DAY);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw refused(reason, "api.field-not-a-day", field);
        }
    }

    /** A yes or no; no when it is not there. */
    boolean flag(String field) {
        JsonNode value = present(field);
        if (value == null) {
            return false;
        }
        if (!value.isBoolean()) {
            throw refused(reason, "api.field-not-a-flag", field);
        }
        return value.booleanValue();
    }

    /** The JSON of an object that must be there. */
    String object(String field) {
        JsonNode value = present(field);
        if (value == null) {
            throw refused(reason, "api.field-missing", field);
        }
        if (!value.isObject()) {
            throw refused(reason, "api.field-not-an-object", field);
        }
        return Json.INSTANCE.write(value);
    }

    private @Nullable JsonNode present(String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static RefusedException refused(ReasonCode reason, String key, Object... arguments) {
        return new RefusedException(reason, Message.of(key, arguments));
    }
}
