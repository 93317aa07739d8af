package app.lectern.storage;

import app.lectern.domain.Message;
import app.lectern.pipeline.StorageException;
import app.lectern.storage.StorageAddress.Bucket;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** What a bucket's answers mean for a person. */
final class S3Errors {
    private static final int MOVED = 301;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER = 500;

    private final Bucket bucket;

    S3Errors(Bucket bucket) {
        this.bucket = bucket;
    }

    /** What to throw for a call that failed. */
    IOException of(String key, SdkException e) {
        Optional<IOException> io = io(e);
        if (io.isPresent() && io.get() instanceof StorageException known) {
            return known;
        }
        return switch (e) {
            case NoSuchKeyException _ -> new NoSuchFileException(bucket.uri(key).toString());
            case AwsServiceException answer -> answered(answer);
            default ->
                io.isPresent()
                        ? said(e, "storage.s3-unreachable", bucket.server(), bucket.name(), reason(io.get()))
                        : client(e);
        };
    }

    private StorageException answered(AwsServiceException e) {
        String code = Optional.ofNullable(e.awsErrorDetails())
                .map(details -> details.errorCode())
                .orElse("");
        String named = code.isEmpty() ? String.valueOf(e.statusCode()) : code;
        if (code.equals("RequestTimeTooSkewed")) {
            return said(e, "storage.s3-clock", bucket.server());
        }
        if (e.statusCode() == MOVED || code.equals("AuthorizationHeaderMalformed")) {
            return said(e, "storage.s3-region", bucket.name(), bucket.server());
        }
        if (e.statusCode() == FORBIDDEN) {
            return said(e, "storage.s3-denied", bucket.name(), bucket.server(), named);
        }
        if (e.statusCode() == NOT_FOUND) {
            return said(e, "storage.s3-no-bucket", bucket.name(), bucket.server());
        }
        if (e.statusCode() >= SERVER) {
            return said(e, "storage.s3-failing", bucket.server(), named, S3Connection.MOST_TRIES);
        }
        return said(e, "storage.s3-refused", bucket.server(), bucket.name(), named, String.valueOf(e.getMessage()));
    }

    private StorageException client(SdkException e) {
        String text = Objects.requireNonNullElse(e.getMessage(), e.toString());
        return text.contains("load credentials")
                ? said(e, "storage.s3-no-keys", bucket.name())
                : said(
                        e,
                        "storage.s3-refused",
                        bucket.server(),
                        bucket.name(),
                        e.getClass().getSimpleName(),
                        text);
    }

    private static Optional<IOException> io(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                return Optional.of(io);
            }
        }
        return Optional.empty();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static StorageException said(Throwable cause, String key, Object... arguments) {
        return new StorageException(Message.of(key, arguments), cause);
    }
}
