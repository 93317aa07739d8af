package app.lectern.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stands between an HTTP client and a server of this machine, and lets requests come to grief. */
public final class FaultyNetwork implements AutoCloseable {
    /** What becomes of a request. */
    public enum Fate {
        ARRIVES,
        /** The server says that it is too busy. */
        ANSWERED_503,
        /** The connection ends in the middle of the request's body. */
        CUT_GOING,
        /** The connection ends in the middle of the answer. */
        CUT_COMING,
        /** The request is done, but nobody hears so. */
        ANSWER_LOST,
        /** Nothing is heard until this is closed. */
        SILENCE
    }

    private static final int CUT_AFTER = 300_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

    private final ServerSocket door;
    private final int server;
    private volatile Function<String, Fate> fates = _ -> Fate.ARRIVES;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    public FaultyNetwork(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Says what becomes of a request by its first line, such as {@code PUT /bucket/key?partNumber=1 HTTP/1.1}. */
    public void fates(Function<String, Fate> chosen) {
        fates = chosen;
    }

    /** The first lines of all requests so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    public void forget() {
        requests.clear();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                Socket onward = new Socket(InetAddress.getLoopbackAddress(), server)) {
            open.add(onward);
            String head = head(client.getInputStream());
            if (head.isEmpty()) {
                return;
            }
            String line = head.substring(0, head.indexOf('\r'));
            requests.add(line);
            carry(client, onward, head, fates.apply(line));
        } catch (IOException _) {
            // one of the two has hung up, and so does this
        }
    }

    private static void carry(Socket client, Socket onward, String head, Fate fate) throws IOException {
        InputStream body = client.getInputStream();
        if (fate == Fate.SILENCE) {
            body.transferTo(OutputStream.nullOutputStream());
            return;
        }
        if (fate == Fate.ANSWERED_503) {
            refuse(client, head);
            return;
        }
        OutputStream to = onward.getOutputStream();
        // one request a connection, so that each is seen
        to.write(head.replaceFirst("(?i)\r\nconnection:[^\r]*", "")
                .replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        if (fate == Fate.CUT_GOING) {
            to.write(body.readNBytes(CUT_AFTER));
            to.flush();
            return;
        }
        Thread.ofVirtual().start(() -> pour(body, to));
        OutputStream back = fate == Fate.ANSWER_LOST ? OutputStream.nullOutputStream() : client.getOutputStream();
        if (fate == Fate.CUT_COMING) {
            back.write(onward.getInputStream().readNBytes(CUT_AFTER));
        } else {
            onward.getInputStream().transferTo(back);
        }
    }

    private static void pour(InputStream from, OutputStream to) {
        try {
            byte[] block = new byte[16_384];
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                to.write(block, 0, read);
                to.flush();
            }
        } catch (IOException _) {
            // the answer says what has become of it
        }
    }

    private static void refuse(Socket client, String head) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (length.find() && !head.toLowerCase(Locale.ROOT).contains("100-continue")) {
            client.getInputStream().skipNBytes(Long.parseLong(length.group(1)));
        }
        client.getOutputStream()
                .write("HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                return "";
            }
            head.append((char) read);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
