package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Reads requests' bodies: JSON in UTF-8, no more of it than is allowed, in no more time. Immutable. */
final class BodyReader {
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final int BLOCK = 16 * 1024;

    private final Limits limits;

    BodyReader(Limits limits) {
        this.limits = limits;
    }

    /** The text; empty when there is no body. */
    String read(Context http) {
        if (http.req().getContentLengthLong() > limits.bodyBytes()) {
            throw tooLarge();
        }
        byte[] bytes = bytes(http);
        if (bytes.length == 0) {
            return "";
        }
        requireJson(http);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("api.not-utf8"));
        }
    }

    private static void requireJson(Context http) {
        String type = http.header("Content-Type");
        String encoding = http.header("Content-Encoding");
        boolean plain = encoding == null || encoding.toLowerCase(Locale.ROOT).equals("identity");
        if (type == null || !plain || !JSON.matcher(type.strip()).matches()) {
            throw new RefusedException(ReasonCode.UNSUPPORTED_MEDIA_TYPE, Message.of("api.not-json-type"));
        }
    }

    private byte[] bytes(Context http) {
        long deadline = System.nanoTime() + limits.requestTime().toNanos();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        try {
            InputStream in = http.req().getInputStream();
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                all.write(block, 0, count);
                if (all.size() > limits.bodyBytes()) {
                    throw tooLarge();
                }
                if (System.nanoTime() > deadline) {
                    throw tooSlow(http);
                }
            }
        } catch (IOException e) {
            throw e.getCause() instanceof TimeoutException
                    ? tooSlow(http)
                    : new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("api.malformed"));
        }
        return all.toByteArray();
    }

    private RefusedException tooLarge() {
        return new RefusedException(
                ReasonCode.REQUEST_TOO_LARGE, Message.of("api.too-large", limits.bodyBytes() / (1024 * 1024)));
    }

    private static RefusedException tooSlow(Context http) {
        http.res().setHeader("Connection", "close");
        return new RefusedException(ReasonCode.REQUEST_TIMEOUT, Message.of("api.too-slow"));
    }
}
