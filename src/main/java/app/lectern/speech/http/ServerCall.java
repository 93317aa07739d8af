package app.lectern.speech.http;

import app.lectern.domain.Message;
import app.lectern.net.BoundedCall;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.NarrationException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Calls a speech server; tries again, ever later, when the server or the network may be better soon. */
final class ServerCall {
    static final int MOST_BYTES = 100_000_000;

    private static final int TRIES = 3;
    private static final long FIRST_WAIT_MILLIS = 500;
    private static final long LONGEST_WAIT_MILLIS = 10_000;
    private static final int POLL_MILLIS = 20;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /**
     * The server's answer, of whatever status that is final.
     *
     * @throws NarrationException when it cannot be reached or does not answer in time
     * @throws CancellationException within a second after the token is cancelled
     */
    HttpResponse<byte[]> send(HttpRequest request, CancellationToken token) throws NarrationException {
        for (int attempt = 1; ; attempt++) {
            long wait = FIRST_WAIT_MILLIS << (attempt - 1);
            try {
                HttpResponse<byte[]> answer = BoundedCall.send(client, request, MOST_BYTES, token);
                boolean again = answer.statusCode() == TOO_MANY || answer.statusCode() >= SERVER_ERROR;
                if (!again || attempt == TRIES) {
                    return answer;
                }
                wait = Math.max(wait, retryAfterMillis(answer));
            } catch (IOException e) {
                if (attempt == TRIES || e instanceof BoundedCall.TooLongException) {
                    throw unreachable(request, e);
                }
            }
            pause(Math.min(wait, LONGEST_WAIT_MILLIS), token);
        }
    }

    private static NarrationException unreachable(HttpRequest request, IOException e) {
        String address = request.uri().getScheme() + "://" + request.uri().getAuthority();
        if (e instanceof BoundedCall.TooLongException) {
            return new NarrationException(Message.of("speech.http-too-large", address, MOST_BYTES / 1_000_000), e);
        }
        if (e instanceof HttpTimeoutException) {
            long seconds = request.timeout().map(Duration::toSeconds).orElse(0L);
            return new NarrationException(Message.of("speech.http-timeout", address, seconds), e);
        }
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new NarrationException(Message.of("speech.http-unreachable", address, reason), e);
    }

    private static long retryAfterMillis(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,5}"))
                .map(seconds -> 1_000 * Long.parseLong(seconds))
                .orElse(0L);
    }

    private static void pause(long millis, CancellationToken token) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (System.nanoTime() < end) {
                token.throwIfCanceled();
                Thread.sleep(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        }
    }
}
