package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.text.Texts;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the web server itself refuses, such as what is no HTTP. Immutable. */
final class JettyErrors extends ErrorHandler {
    private final Languages languages;

    JettyErrors(Languages languages) {
        this.languages = languages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        ReasonCode reason = reason(response.getStatus());
        Throwable failure = (Throwable) request.getAttribute(ERROR_EXCEPTION);
        Message message = reason == ReasonCode.INTERNAL_ERROR
                ? ErrorAnswers.logged(failure == null ? new IllegalStateException("no cause is known") : failure)
                : message(reason, request);
        Texts texts = languages.of(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
        byte[] body = Json.INSTANCE.bytes(new ErrorJson(reason.name(), texts.of(message)));
        response.setStatus(reason.httpStatus());
        SecurityHeaders.put(response.getHeaders());
        if (reason == ReasonCode.METHOD_NOT_ALLOWED) {
            response.getHeaders().put(HttpHeader.ALLOW, KnownMethods.USED);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, texts.locale().getLanguage());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }

    private static Message message(ReasonCode reason, Request request) {
        return switch (reason) {
            case NOT_FOUND ->
                Message.of("api.no-such-path", request.getHttpURI().getPath());
            case METHOD_NOT_ALLOWED -> Message.of("api.method", request.getMethod());
            case REQUEST_TOO_LARGE -> Message.of("api.header-too-large");
            case REQUEST_TIMEOUT -> Message.of("api.too-slow");
            default -> Message.of("api.malformed");
        };
    }

    private static ReasonCode reason(int status) {
        return switch (status) {
            case 404 -> ReasonCode.NOT_FOUND;
            case 405 -> ReasonCode.METHOD_NOT_ALLOWED;
            case 408 -> ReasonCode.REQUEST_TIMEOUT;
            case 413, 414, 431 -> ReasonCode.REQUEST_TOO_LARGE;
            case 500, 503 -> ReasonCode.INTERNAL_ERROR;
            // what is left, such as 501 and 505, are faults of the request
            default -> ReasonCode.INVALID_REQUEST;
        };
    }
}
