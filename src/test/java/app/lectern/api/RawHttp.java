package app.lectern.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that sends whatever bytes it is given. One thread. */
final class RawHttp implements AutoCloseable {
    private static final int PATIENCE_MS = 15_000;

    /** @param status 0 when the connection was closed without an answer */
    record Answer(int status, String head, String body) {}

    private final Socket socket;
    private final InputStream in;
    private StringBuilder sent = new StringBuilder();
    private String before = "";

    RawHttp(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    void write(byte[] bytes) throws IOException {
        sent.append(new String(bytes, StandardCharsets.UTF_8));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void write(String text) throws IOException {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing more is sent. */
    void end() throws IOException {
        socket.shutdownOutput();
    }

    /** @param bodyless whether the answer has no body, as to HEAD */
    Answer read(boolean bodyless) throws IOException {
        String head = head();
        if (head.isEmpty()) {
            return new Answer(0, "", "");
        }
        if (!head.startsWith("HTTP/1.1 ")) {
            throw new AssertionError("no answer but " + head + "\nto " + sent + "\nafter " + before);
        }
        int status = Integer.parseInt(head.split(" ", 3)[1]);
        boolean stream = head.contains("text/event-stream");
        boolean none = bodyless || stream || status == 101 || status == 204 || status == 304;
        Answer answer = new Answer(status, head, none ? "" : new String(body(head), StandardCharsets.UTF_8));
        before = sent + "\n<<< " + answer;
        sent = new StringBuilder();
        return answer;
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            // looking for the end at every line end is enough
            while (next != '\n') {
                next = in.read();
                if (next < 0) {
                    return "";
                }
                head.write(next);
            }
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private byte[] body(String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("transfer-encoding: chunked")) {
            return chunks();
        }
        int at = lower.indexOf("\r\ncontent-length: ");
        if (at < 0) {
            return in.readAllBytes();
        }
        int from = at + "\r\ncontent-length: ".length();
        return in.readNBytes(Integer.parseInt(lower.substring(from, lower.indexOf('\r', from))));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(), 16);
            all.write(in.readNBytes(size));
            line();
            if (size == 0) {
                return all.toByteArray();
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
