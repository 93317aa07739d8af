package app.lectern.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/** Writes progress into a WebSocket, a message each. One thread. */
final class SocketReader implements ProgressStream.Reader, AutoCloseable {
    private static final String PLAIN = "lectern";

    private final Session session;
    private final Limits limits;

    SocketReader(Session session, Limits limits) {
        this.session = session;
        this.limits = limits;
    }

    /** Answers the subprotocol that carries no token, where it was offered. */
    static void choosePlainProtocol(Context http) {
        String offered = http.header(Authentication.SUBPROTOCOLS);
        if (offered != null
                && Arrays.stream(offered.split(",")).anyMatch(one -> one.strip().equals(PLAIN))) {
            http.res().setHeader(Authentication.SUBPROTOCOLS, PLAIN);
        }
    }

    @Override
    public void open() {
        // the handshake said so
    }

    @Override
    public void tell(ProgressJson progress) throws IOException {
        String text = Json.INSTANCE.write(progress);
        send(done -> session.sendText(text, done));
    }

    @Override
    public void ping() throws IOException {
        send(done -> session.sendPing(ByteBuffer.allocate(0), done));
    }

    private void send(Consumer<Callback> sending) throws IOException {
        Callback.Completable done = new Callback.Completable();
        sending.accept(done);
        try {
            done.get(limits.idle().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            session.disconnect();
            throw new IOException("the reader does not read", e);
        }
    }

    @Override
    public void close() {
        session.close(StatusCode.NORMAL, null, Callback.NOOP);
    }
}
