package app.lectern.storage;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.pipeline.AssetStorage;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where files are kept, from one text: a folder, or {@code s3://bucket/prefix?endpoint=…&region=…&path-style=true}. */
public sealed interface StorageAddress {
    /** A folder of this machine. */
    record Folder(Path path) implements StorageAddress {
        @Override
        public AssetStorage open() {
            return new LocalStorage(path);
        }
    }

    /**
     * A bucket of S3 or of a server that speaks its language.
     *
     * @param prefix what all keys begin with: empty, or ending with a slash
     * @param endpoint the server; empty for Amazon's
     * @param region empty to look where the AWS programs look
     * @param pathStyle whether the bucket is in the path of addresses, not in the server's name
     */
    record Bucket(String name, String prefix, Optional<URI> endpoint, Optional<String> region, boolean pathStyle)
            implements StorageAddress {
        @Override
        public AssetStorage open() {
            return new S3Storage(this);
        }

        /** The address of a key. */
        URI uri(String key) {
            try {
                return new URI("s3", name, "/" + prefix + key, null);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException(key, e);
            }
        }

        /** Who answers, for people. */
        String server() {
            return endpoint.map(URI::toString).orElse("Amazon S3");
        }
    }

    /** The storage at this address. Nothing is looked for there before it is used. */
    AssetStorage open();

    /**
     * Reads an address.
     *
     * @throws RefusedException INVALID_REQUEST with what is wrong with it
     */
    static StorageAddress parse(String text) {
        Matcher scheme = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]+):/.*").matcher(text);
        if (text.isBlank()) {
            throw refused("storage.address-empty");
        }
        if (!scheme.matches()) {
            return folder(text);
        }
        return switch (scheme.group(1)) {
            case "s3" -> bucket(text);
            case "file" -> fileUri(text);
            default -> throw refused("storage.address-kind", text, scheme.group(1));
        };
    }

    private static Folder folder(String text) {
        try {
            return new Folder(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            throw refused("storage.address-folder", text);
        }
    }

    private static Folder fileUri(String text) {
        try {
            return folder(Path.of(URI.create(text)).toString());
        } catch (IllegalArgumentException e) {
            throw refused("storage.address-folder", text);
        }
    }

    private static Bucket bucket(String text) {
        Matcher parts = Pattern.compile("s3://([^/?]*)/?([^?]*)(?:\\?(.*))?").matcher(text);
        if (!parts.matches() || !parts.group(1).matches("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")) {
            throw refused("storage.address-bucket", text.contains("@") ? "s3://…@…" : text);
        }
        Map<String, String> options = options(parts.group(3));
        String prefix = parts.group(2).replaceAll("/+$", "");
        Optional<URI> endpoint = Optional.ofNullable(options.get("endpoint")).map(StorageAddress::endpoint);
        return new Bucket(
                parts.group(1),
                prefix.isEmpty() ? "" : prefix + "/",
                endpoint,
                Optional.ofNullable(options.get("region")),
                isTrue(options.getOrDefault("path-style", "false")));
    }

    private static Map<String, String> options(@Nullable String query) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String option : query == null || query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] pair = option.split("=", 2);
            if (!Set.of("endpoint", "region", "path-style").contains(pair[0])) {
                throw refused("storage.address-option", pair[0]);
            }
            if (pair.length < 2 || pair[1].isBlank()) {
                throw refused("storage.address-value", pair[0]);
            }
            options.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        return options;
    }

    private static URI endpoint(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw refused("storage.address-endpoint", text);
        }
        throw refused("storage.address-endpoint", text);
    }

    private static boolean isTrue(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("storage.address-path-style", text);
        };
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(ReasonCode.INVALID_REQUEST, Message.of(key, arguments));
    }
}
