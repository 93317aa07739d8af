package app.lectern.storage;

import app.lectern.domain.Message;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.FileDigest;
import app.lectern.pipeline.StorageException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** Takes in a file from a bucket; from its beginning again when the connection is cut. */
final class S3Download {
    private S3Download() {}

    /** Only looks at the bytes. */
    static ResponseTransformer<GetObjectResponse, KeptFile> reading(String key) {
        return (answer, in) -> taken(key, answer, in, OutputStream.nullOutputStream());
    }

    /** Writes the bytes into a file; the call fails with a {@link StorageException} when they are not those put there. */
    static ResponseTransformer<GetObjectResponse, KeptFile> into(String key, Path file) {
        return (answer, in) -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                KeptFile taken = taken(key, answer, in, out);
                String put = answer.metadata().get(S3Upload.SHA256);
                if (put != null && !put.equals(taken.sha256())) {
                    throw new StorageException(Message.of("storage.fetched-damaged", key), null);
                }
                return taken;
            }
        };
    }

    private static KeptFile taken(String key, GetObjectResponse answer, AbortableInputStream in, OutputStream out)
            throws IOException {
        KeptFile taken = FileDigest.copy(key, new Network(in), out, () -> {});
        if (answer.contentLength() != null && answer.contentLength() != taken.bytes()) {
            throw RetryableException.create("cut after " + taken.bytes() + " bytes", new IOException("cut"));
        }
        return taken;
    }

    /** Tells failures of the network from those of the disk. */
    private static final class Network extends FilterInputStream {
        Network(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] block, int offset, int length) throws IOException {
            try {
                return in.read(block, offset, length);
            } catch (IOException e) {
                throw RetryableException.create("The connection was cut", e);
            }
        }
    }
}
