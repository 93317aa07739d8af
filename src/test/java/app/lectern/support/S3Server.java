package app.lectern.support;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobApiMetadata;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** A real S3 server on this machine, with one empty bucket; its objects are files of a folder. */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "lectern-test";
    public static final String KEY_ID = "the-key";
    public static final String SECRET = "the-secret";

    private final BlobStoreContext context;
    private final S3Proxy proxy;

    private S3Server(BlobStoreContext context, S3Proxy proxy) {
        this.context = context;
        this.proxy = proxy;
    }

    public static S3Server start(Path folder) throws Exception {
        Properties settings = new Properties();
        settings.setProperty(
                "jclouds.filesystem.basedir", Files.createDirectories(folder).toString());
        BlobStoreContext context = ContextBuilder.newBuilder(new FilesystemNio2BlobApiMetadata())
                .credentials("identity", "credential")
                .overrides(settings)
                .build(BlobStoreContext.class);
        context.getBlobStore().createContainerInLocation(null, BUCKET);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(context.getBlobStore())
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY_ID, SECRET)
                .build();
        proxy.start();
        return new S3Server(context, proxy);
    }

    public int port() {
        return proxy.getPort();
    }

    /** Looks into the bucket past the protocol. */
    public BlobStore inside() {
        return context.getBlobStore();
    }

    public static AwsCredentialsProvider keys() {
        return keys(SECRET);
    }

    public static AwsCredentialsProvider keys(String secret) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY_ID, secret));
    }

    @Override
    public void close() {
        try {
            proxy.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        context.close();
    }
}
