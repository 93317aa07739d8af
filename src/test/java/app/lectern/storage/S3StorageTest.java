package app.lectern.storage;

import static app.lectern.support.FaultyNetwork.Fate;
import static app.lectern.support.S3Server.BUCKET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.lectern.domain.RefusedException;
import app.lectern.domain.asset.KeptFile;
import app.lectern.pipeline.AssetStorage.Entry;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.StorageException;
import app.lectern.storage.StorageAddress.Bucket;
import app.lectern.support.FaultyNetwork;
import app.lectern.support.S3Server;
import app.lectern.text.Texts;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jclouds.blobstore.domain.Blob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Against a real S3 server on this machine, over a network that can be told to fail. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("S3StorageTest")
class S3StorageTest {
    private static final int BIG = 20_000_000;

    @TempDir
    static Path folder;

    private static S3Server server;
    private static FaultyNetwork network;
    private static Path small;
    private static Path big;
    private final CancellationToken token = new CancellationToken();
    private final S3Storage storage = storage(BUCKET, S3Server.SECRET);

    @BeforeAll
    static void start() throws Exception {
        server = S3Server.start(folder.resolve("server"));
        network = new FaultyNetwork(server.port());
        small = Files.writeString(folder.resolve("small.txt"), "내용");
        byte[] noise = new byte[BIG];
        new Random(1).nextBytes(noise);
        big = Files.write(folder.resolve("big.mp4"), noise);
    }

    @AfterAll
    static void stop() {
        network.close();
        server.close();
    }

    @BeforeEach
    void calm() {
        network.fates(_ -> Fate.ARRIVES);
        network.forget();
    }

    private static S3Storage storage(String bucket, String secret) {
        Bucket address = (Bucket) StorageAddress.parse(
                "s3://" + bucket + "/team/a?endpoint=http://127.0.0.1:" + network.port() + "&path-style=true");
        return new S3Storage(address, S3Server.keys(secret));
    }

    @Test
    void keepsAFileUnderTheKeyThatAFolderWouldKeepItUnder() throws Exception {
        String key = "videos/v 1/s/j/한글 + 100%.txt";
        URI at = storage.put(key, small, token).uri();
        assertThat(at.toString()).startsWith("s3://lectern-test/team/a/videos/v%201/s/j/");
        assertThat(at.getPath()).isEqualTo("/team/a/" + key);
        Path back = folder.resolve("back/한글.txt");
        KeptFile fetched = storage.fetch(key, back, token);
        assertThat(back).hasContent("내용");
        assertThat(storage.read(key, token)).hasValue(fetched);
        LocalStorage local = new LocalStorage(folder.resolve("local"));
        local.put(key, small, token);
        assertThat(local.read(key, token)).hasValue(fetched);
        storage.deleteAll("videos/v 1/");
    }

    @Test
    void sendsABigFileInPartsAndFetchesItWhole() throws Exception {
        storage.put("videos/big/video.mp4", big, token);
        assertThat(network.requests().stream().filter(line -> line.contains("partNumber=")))
                .hasSize(3);
        Path back = folder.resolve("big-back.mp4");
        KeptFile fetched = storage.fetch("videos/big/video.mp4", back, token);
        assertThat(Files.mismatch(big, back)).isEqualTo(-1);
        assertThat(fetched.bytes()).isEqualTo(BIG);
        storage.deleteAll("videos/big/");
        assertThat(storage.read("videos/big/video.mp4", token)).isEmpty();
    }

    @Test
    void comesThroughWhenEveryTenthRequestFails() throws Exception {
        Random chance = new Random(7);
        AtomicInteger failed = new AtomicInteger();
        network.fates(_ -> {
            boolean fails = chance.nextInt(10) == 0;
            failed.addAndGet(fails ? 1 : 0);
            return fails ? Fate.ANSWERED_503 : Fate.ARRIVES;
        });
        for (int i = 0; i < 20; i++) {
            storage.put("videos/tenth/" + i, small, token);
        }
        storage.put("videos/tenth/video.mp4", big, token);
        List<Entry> found = new ArrayList<>();
        storage.forEach("videos/tenth/", found::add);
        assertThat(found).hasSize(21);
        assertThat(failed).hasPositiveValue();
        storage.deleteAll("videos/tenth/");
        assertThat(parts()).isEmpty();
    }

    @Test
    void sendsAgainWhatWasCutOff() throws Exception {
        once(line -> line.contains("partNumber=2"), Fate.CUT_GOING);
        storage.put("videos/cut/video.mp4", big, token);
        once(line -> line.startsWith("GET"), Fate.CUT_COMING);
        Path back = folder.resolve("cut.mp4");
        storage.fetch("videos/cut/video.mp4", back, token);
        assertThat(Files.mismatch(big, back)).isEqualTo(-1);
        storage.deleteAll("videos/cut/");
    }

    @Test
    void knowsThatAFileIsThereThoughTheAnswerWasLost() throws Exception {
        once(line -> line.startsWith("POST") && line.contains("uploadId="), Fate.ANSWER_LOST);
        storage.put("videos/lost/video.mp4", big, token);
        assertThat(storage.read("videos/lost/video.mp4", token).orElseThrow().bytes())
                .isEqualTo(BIG);
        storage.deleteAll("videos/lost/");
    }

    @Test
    void leavesNoPartsWhenCancelledInTheMiddle() throws Exception {
        CountDownLatch second = new CountDownLatch(1);
        network.fates(line -> {
            if (line.contains("partNumber=2")) {
                second.countDown();
                return Fate.SILENCE;
            }
            return Fate.ARRIVES;
        });
        Thread canceller = Thread.ofVirtual().start(() -> {
            try {
                second.await();
                token.cancel();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> storage.put("videos/canceled/video.mp4", big, token))
                .isInstanceOf(CancellationException.class);
        canceller.join();
        assertThat(parts()).isEmpty();
        assertThat(storage.read("videos/canceled/video.mp4", new CancellationToken()))
                .isEmpty();
    }

    @Test
    void leavesNoPartsWhenItsThreadIsInterrupted() throws Exception {
        Thread me = Thread.currentThread();
        network.fates(line -> {
            if (line.contains("partNumber=2")) {
                me.interrupt();
                return Fate.SILENCE;
            }
            return Fate.ARRIVES;
        });
        assertThatThrownBy(() -> storage.put("videos/stopped/video.mp4", big, token))
                .isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(parts()).isEmpty();
    }

    @Test
    void removesWhatAKilledProgramHadBegunToSend() throws Exception {
        S3Connection other = S3Connection.to(
                (Bucket) StorageAddress.parse(
                        "s3://" + BUCKET + "?endpoint=http://127.0.0.1:" + network.port() + "&path-style=true"),
                S3Server.keys());
        other.client().createMultipartUpload(of -> of.bucket(BUCKET).key("team/a/videos/killed/video.mp4"));
        assertThat(parts()).hasSize(1);
        storage.deleteAll("videos/killed/");
        assertThat(parts()).isEmpty();
    }

    @Test
    void refusesToFetchWhatIsNotWhatWasPutThere() throws Exception {
        storage.put("videos/rot/a.txt", small, token);
        Blob blob = Objects.requireNonNull(server.inside().getBlob(BUCKET, "team/a/videos/rot/a.txt"));
        blob.setPayload("낸용");
        server.inside().putBlob(BUCKET, blob);
        Path back = folder.resolve("rot.txt");
        assertThat(words(() -> storage.fetch("videos/rot/a.txt", back, token)))
                .contains("videos/rot/a.txt is not what was kept there");
        assertThat(back).doesNotExist();
        storage.deleteAll("videos/rot/");
    }

    @Test
    void aLinkNeedsNoKeysAndDies() throws Exception {
        storage.put("videos/link/a.txt", small, token);
        URI link = storage.link("videos/link/a.txt", Duration.ofSeconds(2));
        HttpURLConnection open = (HttpURLConnection) link.toURL().openConnection();
        assertThat(new String(open.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("내용");
        Thread.sleep(3_000);
        HttpURLConnection late = (HttpURLConnection) link.toURL().openConnection();
        assertThat(late.getResponseCode()).isEqualTo(403);
        assertThatThrownBy(() -> storage.link("videos/link/a.txt", Duration.ofDays(8)))
                .isInstanceOf(RefusedException.class);
        storage.deleteAll("videos/link/");
    }

    @Test
    void saysOnceThatTheKeysAreWrong() {
        S3Storage locked = storage(BUCKET, "wrong");
        assertThat(words(() -> locked.put("videos/k/a.txt", small, token)))
                .contains("The bucket \"lectern-test\"")
                .contains("127.0.0.1")
                .contains("AWS_ACCESS_KEY_ID");
        assertThat(network.requests()).hasSize(1);
        assertThat(words(() -> locked.put("videos/k/video.mp4", big, token))).contains("\"lectern-test\"");
        assertThat(words(() -> locked.fetch("videos/k/a.txt", folder.resolve("k"), token)))
                .contains("\"lectern-test\"");
    }

    @Test
    void saysThatThereIsNoSuchBucket() {
        S3Storage nowhere = storage("no-such-bucket", S3Server.SECRET);
        assertThat(words(() -> nowhere.put("videos/k/a.txt", small, token)))
                .contains("There is no bucket \"no-such-bucket\"");
        assertThat(network.requests()).hasSize(1);
        assertThat(words(() -> nowhere.read("videos/k/a.txt", token))).contains("\"no-such-bucket\"");
        assertThat(words(() -> nowhere.deleteAll("videos/k/"))).contains("\"no-such-bucket\"");
    }

    @Test
    void saysThatTheServerFailsAfterSomeTries() {
        network.fates(_ -> Fate.ANSWERED_503);
        assertThat(words(() -> storage.put("videos/k/a.txt", small, token))).contains("fails again and again");
        assertThat(network.requests()).hasSize(S3Connection.MOST_TRIES);
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        FaultyNetwork gone = new FaultyNetwork(server.port());
        gone.close();
        S3Storage silent = new S3Storage(
                (Bucket) StorageAddress.parse("s3://videos?endpoint=http://127.0.0.1:" + gone.port()), S3Server.keys());
        assertThat(words(() -> silent.read("a", token))).contains("does not answer");
    }

    @Test
    void whatIsNotThereIsNoFault() throws Exception {
        assertThat(storage.read("videos/none", token)).isEmpty();
        assertThatThrownBy(() -> storage.fetch("videos/none", folder.resolve("none"), token))
                .isInstanceOf(NoSuchFileException.class);
        storage.deleteAll("videos/none/");
        assertThatThrownBy(() -> storage.deleteAll("videos/none")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void once(Predicate<String> which, Fate fate) {
        AtomicInteger times = new AtomicInteger();
        network.fates(line -> which.test(line) && times.getAndIncrement() == 0 ? fate : Fate.ARRIVES);
    }

    private static List<?> parts() {
        return server.inside().listMultipartUploads(BUCKET);
    }

    private interface Call {
        void run() throws Exception;
    }

    private static String words(Call call) {
        StorageException refused = catchThrowableOfType(StorageException.class, call::run);
        return Texts.of(Locale.ENGLISH).of(refused.text());
    }
}
