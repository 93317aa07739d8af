package app.lectern.storage;

import app.lectern.domain.Message;
import app.lectern.pipeline.StorageException;
import app.lectern.storage.StorageAddress.Bucket;
import java.io.IOException;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** How a bucket is spoken with. Made at the first use: loading the library takes longer than most commands. */
record S3Connection(S3Client client, S3Presigner presigner) {
    static final int MOST_TRIES = 6;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    static S3Connection to(Bucket bucket, AwsCredentialsProvider keys) throws StorageException {
        Region region = region(bucket);
        // checksums are this package's own, in headers that every server of S3 knows
        S3Configuration language = S3Configuration.builder()
                .pathStyleAccessEnabled(bucket.pathStyle())
                .chunkedEncodingEnabled(false)
                .build();
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .serviceConfiguration(language)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(settings -> settings.retryStrategy(retries()))
                .credentialsProvider(keys)
                .region(region);
        var presigner = S3Presigner.builder()
                .serviceConfiguration(language)
                .credentialsProvider(keys)
                .region(region);
        bucket.endpoint().ifPresent(endpoint -> {
            client.endpointOverride(endpoint);
            presigner.endpointOverride(endpoint);
        });
        return new S3Connection(client.build(), presigner.build());
    }

    private static Region region(Bucket bucket) throws StorageException {
        if (bucket.region().isPresent()) {
            return Region.of(bucket.region().get());
        }
        if (bucket.endpoint().isPresent()) {
            return Region.US_EAST_1;
        }
        try {
            return DefaultAwsRegionProviderChain.builder().build().getRegion();
        } catch (SdkException e) {
            throw new StorageException(Message.of("storage.s3-no-region", bucket.name()), e);
        }
    }

    /** What may pass is tried again, after pauses that grow and are never two machines' the same. */
    private static RetryStrategy retries() {
        BackoffStrategy pauses = BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE);
        return StandardRetryStrategy.builder()
                .maxAttempts(MOST_TRIES)
                .backoffStrategy(pauses)
                .throttlingBackoffStrategy(pauses)
                .circuitBreakerEnabled(false)
                .retryOnException(S3Connection::mayPass)
                .build();
    }

    /** A server's own failure and a network's: never what the server refuses. */
    private static boolean mayPass(Throwable e) {
        if (e instanceof SdkServiceException refused) {
            return refused.statusCode() >= 500;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && !(cause instanceof StorageException)) {
                return !Thread.currentThread().isInterrupted();
            }
        }
        return false;
    }
}
