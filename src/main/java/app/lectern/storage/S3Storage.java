package app.lectern.storage;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.AssetStorage;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.PlacedFile;
import app.lectern.pipeline.StorageException;
import app.lectern.storage.StorageAddress.Bucket;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/** Keeps files in a bucket of S3, or of a server that speaks its language, under the keys that a folder has too. */
final class S3Storage implements AssetStorage {
    private static final Duration LONGEST_LIFE = Duration.ofDays(7);

    private interface Call<T> {
        T on(S3Connection connection) throws IOException;
    }

    private final Bucket bucket;
    private final AwsCredentialsProvider keys;
    private final S3Errors errors;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable S3Connection connection;

    /** A bucket for whose keys one looks where the AWS programs look. */
    S3Storage(Bucket bucket) {
        this(bucket, DefaultCredentialsProvider.builder().build());
    }

    S3Storage(Bucket bucket, AwsCredentialsProvider keys) {
        this.bucket = bucket;
        this.keys = keys;
        this.errors = new S3Errors(bucket);
    }

    @Override
    public Kept put(String key, Path file, CancellationToken token) throws IOException {
        KeptFile facts = FileDigest.file(key, file, token::throwIfCanceled);
        call(key, token, s3 -> {
            S3Upload upload = new S3Upload(s3.client(), bucket.name(), bucket.prefix() + key, file, facts);
            upload.run();
            if (!upload.isThere()) {
                throw new StorageException(Message.of("storage.put-damaged", key, bucket.name()), null);
            }
            return key;
        });
        return new Kept(bucket.uri(key), facts);
    }

    @Override
    public KeptFile fetch(String key, Path target, CancellationToken token) throws IOException {
        return call(
                key,
                token,
                s3 -> PlacedFile.at(
                        target,
                        part -> s3.client()
                                .getObject(
                                        from -> from.bucket(bucket.name()).key(bucket.prefix() + key),
                                        S3Download.into(key, part))));
    }

    @Override
    public Optional<KeptFile> read(String key, CancellationToken token) throws IOException {
        try {
            return Optional.of(call(
                    key,
                    token,
                    s3 -> s3.client()
                            .getObject(
                                    from -> from.bucket(bucket.name()).key(bucket.prefix() + key),
                                    S3Download.reading(key))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void forEach(String prefix, Consumer<Entry> reader) throws IOException {
        int before = bucket.prefix().length();
        call(prefix, new CancellationToken(), s3 -> {
            s3.client()
                    .listObjectsV2Paginator(of -> of.bucket(bucket.name()).prefix(bucket.prefix() + prefix))
                    .contents()
                    .forEach(found -> reader.accept(
                            new Entry(found.key().substring(before), found.size(), found.lastModified())));
            return prefix;
        });
    }

    @Override
    public URI link(String key, Duration life) throws IOException {
        if (life.compareTo(LONGEST_LIFE) > 0 || !life.isPositive()) {
            throw new RefusedException(
                    ReasonCode.INVALID_REQUEST, Message.of("storage.link-life", LONGEST_LIFE.toDays()));
        }
        return call(
                key,
                new CancellationToken(),
                s3 -> URI.create(s3.presigner()
                        .presignGetObject(wanted -> wanted.signatureDuration(life)
                                .getObjectRequest(of -> of.bucket(bucket.name()).key(bucket.prefix() + key)))
                        .url()
                        .toString()));
    }

    @Override
    public String key(URI address) {
        String begin = "/" + bucket.prefix();
        boolean ours = "s3".equals(address.getScheme())
                && bucket.name().equals(address.getAuthority())
                && address.getPath().startsWith(begin);
        if (!ours) {
            throw new IllegalArgumentException("outside " + this + ": " + address);
        }
        return address.getPath().substring(begin.length());
    }

    @Override
    public void deleteAll(String prefix) throws IOException {
        if (!prefix.endsWith("/") || prefix.equals("/")) {
            throw new IllegalArgumentException("not a folder of the storage: " + prefix);
        }
        call(prefix, new CancellationToken(), s3 -> {
            removeFiles(s3.client(), bucket.prefix() + prefix);
            abortUploads(s3.client(), bucket.prefix() + prefix);
            return prefix;
        });
    }

    private void removeFiles(S3Client client, String prefix) {
        client.listObjectsV2Paginator(of -> of.bucket(bucket.name()).prefix(prefix))
                .contents()
                .forEach(found ->
                        client.deleteObject(of -> of.bucket(bucket.name()).key(found.key())));
    }

    /** What a program that was killed had begun to send. */
    private void abortUploads(S3Client client, String prefix) {
        client.listMultipartUploadsPaginator(of -> of.bucket(bucket.name()).prefix(prefix))
                .uploads()
                .forEach(begun -> client.abortMultipartUpload(
                        of -> of.bucket(bucket.name()).key(begun.key()).uploadId(begun.uploadId())));
    }

    private <T> T call(String key, CancellationToken token, Call<T> call) throws IOException {
        try {
            return Interruptible.run(token, () -> call.on(connection()));
        } catch (SdkException e) {
            throw errors.of(key, e);
        }
    }

    private S3Connection connection() throws IOException {
        lock.lock();
        try {
            S3Connection known = connection;
            if (known == null) {
                known = S3Connection.to(bucket, keys);
                connection = known;
            }
            return known;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String toString() {
        return bucket.uri("").toString();
    }
}
