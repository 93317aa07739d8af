package app.lectern.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes progress as server-sent events. One thread. */
final class EventReader implements ProgressStream.Reader {
    private final HttpServletResponse response;

    EventReader(HttpServletResponse response) {
        this.response = response;
        response.setStatus(200);
        response.setContentType("text/event-stream");
        response.setHeader("X-Accel-Buffering", "no");
    }

    @Override
    public void open() throws IOException {
        response.flushBuffer();
    }

    @Override
    public void tell(ProgressJson progress) throws IOException {
        write("event: progress\ndata: " + Json.INSTANCE.write(progress) + "\n\n");
    }

    @Override
    public void ping() throws IOException {
        write(": ping\n\n");
    }

    private void write(String text) throws IOException {
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }
}
