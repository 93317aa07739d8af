package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.text.Texts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong, in the caller's language and never with a program's inside. Immutable. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Languages languages;

    ErrorAnswers(Languages languages) {
        this.languages = languages;
    }

    void register(RoutesConfig routes) {
        routes.exception(RefusedException.class, (e, http) -> answer(http, e.reason(), e.text()));
        routes.exception(NotFoundResponse.class, (_, http) -> notFound(http));
        routes.exception(MethodNotAllowedResponse.class, (e, http) -> {
            http.res().setHeader("Allow", String.join(", ", e.getDetails().values()));
            answer(
                    http,
                    ReasonCode.METHOD_NOT_ALLOWED,
                    Message.of("api.method", http.req().getMethod()));
        });
        routes.exception(HttpResponseException.class, (_, http) -> malformed(http));
        routes.exception(Exception.class, this::unexpected);
    }

    private void notFound(Context http) {
        answer(http, ReasonCode.NOT_FOUND, Message.of("api.no-such-path", http.path()));
    }

    private void malformed(Context http) {
        answer(http, ReasonCode.INVALID_REQUEST, Message.of("api.malformed"));
    }

    private void unexpected(Exception e, Context http) {
        if (e instanceof HttpException) {
            malformed(http);
        } else {
            answer(http, ReasonCode.INTERNAL_ERROR, logged(e));
        }
    }

    /** Notes a surprise in the log, and gives the words that lead to it. */
    static Message logged(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.error("A request failed, error {}", id, e);
        return Message.of("api.internal", id);
    }

    private void answer(Context http, ReasonCode reason, Message message) {
        answer(http.res(), http.header("Accept-Language"), reason, message);
    }

    /** Written straight away: what Javalin would write later it does not write for WebSockets. */
    void answer(HttpServletResponse response, @Nullable String acceptLanguage, ReasonCode reason, Message message) {
        if (response.isCommitted()) {
            return;
        }
        Texts texts = languages.of(acceptLanguage);
        byte[] body = Json.INSTANCE.bytes(new ErrorJson(reason.name(), texts.of(message)));
        response.resetBuffer();
        response.setStatus(reason.httpStatus());
        response.setContentType("application/json");
        response.setHeader("Content-Language", texts.locale().getLanguage());
        response.setHeader("Vary", "Accept-Language");
        response.setContentLength(body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException e) {
            LOG.debug("The caller has gone", e);
        }
    }
}
