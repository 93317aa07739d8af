package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.text.Texts;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request, read the way all routes read it. Whatever is wrong is refused in words that name it. */
final class Call {
    private static final int LONGEST_ID = 200;

    private final Context http;
    private final BodyReader bodies;
    private final Languages languages;
    private final PublicUrl url;

    private Call(Context http, BodyReader bodies, Languages languages, PublicUrl url) {
        this.http = http;
        this.bodies = bodies;
        this.languages = languages;
        this.url = url;
    }

    /** What all calls are read with. */
    record Reading(BodyReader bodies, Languages languages, PublicUrl url) {
        Call of(Context http) {
            return new Call(http, bodies, languages, url);
        }
    }

    Context http() {
        return http;
    }

    User user() {
        return Caller.of(http).user();
    }

    /** This server's own address, without a slash at its end. */
    String baseUrl() {
        return url.of(http);
    }

    /** Words in the caller's language, which the answer then names. */
    Texts texts() {
        Texts texts = languages.of(http.header("Accept-Language"));
        http.header("Content-Language", texts.locale().getLanguage());
        http.header("Vary", "Accept-Language");
        return texts;
    }

    /** An id from the path. */
    String id(String name) {
        return id(name, http.pathParam(name));
    }

    /** An id from the query; null when it is not there. */
    @Nullable
    String idOrNull(String name) {
        String value = query(name);
        return value == null ? null : id(name, value);
    }

    private static String id(String name, String id) {
        if (id.isEmpty() || id.length() > LONGEST_ID || !Characters.areWhole(id)) {
            throw refused("api.bad-id", name, LONGEST_ID);
        }
        return id;
    }

    PageRequest page() {
        return new PageRequest(
                number("limit", PageRequest.STANDARD, 1, PageRequest.MOST),
                number("offset", 0, 0, PageRequest.FARTHEST));
    }

    private int number(String name, int standard, int least, int most) {
        String value = query(name);
        if (value == null) {
            return standard;
        }
        boolean digits =
                !value.isEmpty() && value.length() <= 9 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : -1;
        if (number < least || number > most) {
            throw refused("api.bad-number", name, Integer.toString(least), Integer.toString(most));
        }
        return number;
    }

    /** One of an enum's names from the query; null when it is not there. */
    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = query(name);
        if (value == null) {
            return null;
        }
        Optional<E> chosen = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value.toUpperCase(Locale.ROOT)))
                .findFirst();
        return chosen.orElseThrow(() -> refused("api.bad-choice", name, Arrays.toString(type.getEnumConstants())));
    }

    private @Nullable String query(String name) {
        try {
            return http.queryParam(name);
        } catch (IllegalArgumentException e) {
            throw refused("api.malformed");
        }
    }

    /** The body's JSON object; one must be there. */
    JsonBody body(ReasonCode reason) {
        return JsonBody.of(bodies.read(http), reason);
    }

    /** The body's JSON object; null when there is no body. */
    @Nullable
    JsonBody bodyOrNull(ReasonCode reason) {
        String json = bodies.read(http);
        return json.isBlank() ? null : JsonBody.of(json, reason);
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_REQUEST, Message.of(key, arguments));
    }
}
