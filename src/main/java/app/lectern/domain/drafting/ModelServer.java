package app.lectern.domain.drafting;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * A server that answers {@code POST /v1/chat/completions}.
 *
 * @param url its address without the path, such as {@code http://127.0.0.1:11434}
 * @param apiKey sent with every request; empty when it needs none. Never shown in a message
 * @param model the model's name
 * @param timeoutSec how long one answer may take, {@link #TIMEOUT_LEAST} to {@link #TIMEOUT_MOST} seconds
 * @param formAsked whether the request names the JSON schema of the answer; some servers do not take that
 */
public record ModelServer(String url, String apiKey, String model, int timeoutSec, boolean formAsked) {
    public static final int TIMEOUT_LEAST = 1;
    public static final int TIMEOUT_MOST = 3_600;
    public static final int TIMEOUT_USUAL = 180;

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    public ModelServer {
        url = url.strip().replaceFirst("/+$", "").replaceFirst("(/v1)?(/chat/completions)?$", "");
        apiKey = apiKey.strip();
        model = model.strip();
        timeoutSec = Math.clamp(timeoutSec, TIMEOUT_LEAST, TIMEOUT_MOST);
    }

    /** Whether the address is one of HTTP or HTTPS with a host and without a user, a query or a fragment. */
    public static boolean isAddress(String url) {
        try {
            URI uri = URI.create(url.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Where a draft is asked for. */
    public String endpoint() {
        return url + "/v1/chat/completions";
    }

    /** Scheme, host and port: who gets what is sent. */
    public String origin() {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    /** Whether what is sent stays on this computer. */
    public boolean isHere() {
        return HERE.contains(String.valueOf(URI.create(url).getHost()));
    }

    /** Whether others on the way cannot read what is sent: it is encrypted, or does not leave this computer. */
    public boolean isPrivate() {
        return isHere() || url.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    @Override
    public String toString() {
        return "ModelServer[" + url + ", " + model + "]";
    }
}
