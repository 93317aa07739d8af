package app.lectern.storage;

import app.lectern.domain.asset.KeptFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Sends one file into a bucket: in parts when it is big, each with its check sum, and all of them or none. */
final class S3Upload {
    private static final Logger LOG = LoggerFactory.getLogger(S3Upload.class);

    /** What a file's SHA-256 is called among its metadata. */
    static final String SHA256 = "sha256";

    private static final long PART_BYTES = 8L << 20;
    private static final int NOT_FOUND = 404;
    private static final int MOST_PARTS = 10_000;
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final S3Client client;
    private final String bucket;
    private final String key;
    private final Path file;
    private final KeptFile facts;

    /**
     * An upload that has not begun.
     *
     * @param key the whole key in the bucket
     * @param facts the file's length and SHA-256
     */
    S3Upload(S3Client client, String bucket, String key, Path file, KeptFile facts) {
        this.client = client;
        this.bucket = bucket;
        this.key = key;
        this.file = file;
        this.facts = facts;
    }

    void run() throws IOException {
        List<FilePart> parts = FilePart.of(file, facts.bytes(), Math.max(PART_BYTES, facts.bytes() / MOST_PARTS + 1));
        if (parts.size() == 1) {
            sendWhole(parts.getFirst());
        } else {
            sendInParts(parts);
        }
    }

    private void sendWhole(FilePart whole) throws IOException {
        String md5 = whole.contentMd5();
        client.putObject(
                to -> to.bucket(bucket)
                        .key(key)
                        .contentType(ContentType.of(key))
                        .contentMD5(md5)
                        .metadata(Map.of(SHA256, facts.sha256())),
                whole.body(ContentType.of(key)));
    }

    private void sendInParts(List<FilePart> parts) throws IOException {
        String upload = client.createMultipartUpload(to -> to.bucket(bucket)
                        .key(key)
                        .contentType(ContentType.of(key))
                        .metadata(Map.of(SHA256, facts.sha256())))
                .uploadId();
        boolean whole = false;
        try {
            List<CompletedPart> sent = new ArrayList<>();
            for (FilePart part : parts) {
                sent.add(send(part, upload));
            }
            complete(sent, upload);
            whole = true;
        } finally {
            if (!whole) {
                abort(upload);
            }
        }
    }

    private CompletedPart send(FilePart part, String upload) throws IOException {
        String md5 = part.contentMd5();
        String tag = client.uploadPart(
                        to -> to.bucket(bucket)
                                .key(key)
                                .uploadId(upload)
                                .partNumber(part.number())
                                .contentLength(part.bytes())
                                .contentMD5(md5),
                        part.body("application/octet-stream"))
                .eTag();
        return CompletedPart.builder().partNumber(part.number()).eTag(tag).build();
    }

    private void complete(List<CompletedPart> parts, String upload) {
        try {
            client.completeMultipartUpload(
                    to -> to.bucket(bucket).key(key).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (S3Exception e) {
            // the answer to a first try may have been lost, and the upload is over since
            if (e.statusCode() != NOT_FOUND || !isThere()) {
                throw e;
            }
        }
    }

    /** Whether the file is there as it should be. */
    boolean isThere() {
        var found = client.headObject(at -> at.bucket(bucket).key(key));
        return found.contentLength() == facts.bytes()
                && facts.sha256().equals(found.metadata().get(SHA256));
    }

    /** Leaves no parts behind, though the thread be interrupted. */
    private void abort(String upload) {
        boolean interrupted = Thread.interrupted();
        try {
            client.abortMultipartUpload(of -> of.bucket(bucket)
                    .key(key)
                    .uploadId(upload)
                    .overrideConfiguration(settings -> settings.apiCallTimeout(FAREWELL)));
        } catch (SdkException e) {
            LOG.warn("Parts of {} may be left in the bucket {}", key, bucket, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
