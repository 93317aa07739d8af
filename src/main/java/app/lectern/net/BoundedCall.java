package app.lectern.net;

import app.lectern.pipeline.CancellationToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its whole answer. Stateless and safe for use by many threads. */
public final class BoundedCall {
    private static final int LOOK_MILLIS = 20;

    /** An answer that is longer than what may be taken into memory. */
    public static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private BoundedCall() {}

    /**
     * The answer, of whatever status. The request's time-out holds for all of it, not only until it begins.
     *
     * @param most how long its body may be, bytes
     * @throws TooLongException when it is longer
     * @throws HttpTimeoutException when it does not end in time
     * @throws CancellationException within a second after the token is cancelled
     */
    public static HttpResponse<byte[]> send(HttpClient client, HttpRequest request, int most, CancellationToken token)
            throws IOException {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, _ -> limited(most));
        long end = request.timeout()
                .map(time -> System.nanoTime() + time.toNanos())
                .orElse(Long.MAX_VALUE);
        try {
            while (true) {
                token.throwIfCanceled();
                if (end != Long.MAX_VALUE && System.nanoTime() - end > 0) {
                    throw new HttpTimeoutException("the answer did not end in time");
                }
                try {
                    return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    // looks whether it is still wanted
                }
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case UncheckedIOException io -> throw io.getCause();
                case null, default -> throw new IOException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted").initCause(e);
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpResponse.BodySubscriber<byte[]> limited(int most) {
        return HttpResponse.BodySubscribers.mapping(
                HttpResponse.BodySubscribers.ofInputStream(), body -> read(body, most));
    }

    private static byte[] read(InputStream in, int most) {
        try (in) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UncheckedIOException(new TooLongException());
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
