package app.lectern.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;
import app.lectern.text.Texts;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** How it ends where no draft comes of an order, against a real server on this machine. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("DraftEndingsTest")
class DraftEndingsTest extends AskedModel {
    DraftEndingsTest() throws IOException {}

    private record Case(Runnable server, String key, String part) {}

    @Test
    void everyEndingIsToldInWordsWithWhatToDo() {
        List<Case> cases = List.of(
                new Case(() -> server.says("죄송하지만 도와드릴 수 없습니다."), "model.no-json", "죄송하지만"),
                new Case(() -> server.says("{\"scenes\":[{\"scene\":1,\"text\":"), "model.no-json", "scenes"),
                new Case(() -> server.says("{\"answer\":42}"), "model.wrong-form", "42"),
                new Case(() -> server.says("{\"scenes\":[]}"), "model.nothing", ""),
                new Case(() -> server.says("  "), "model.empty", ""),
                new Case(() -> server.ends("{\"scenes\":[{", "length"), "model.cut-off", ""),
                new Case(() -> server.ends("", "content_filter"), "model.filtered", ""),
                new Case(
                        () -> server.raw(200, Map.of(), "{\"choices\":[{\"message\":{\"refusal\":\"No.\"}}]}"),
                        "model.refusal",
                        "No."),
                new Case(() -> server.raw(200, Map.of(), "<html><b>Hello</b></html>"), "model.not-chat", "Hello"),
                new Case(
                        () -> server.raw(401, Map.of(), "{\"error\":{\"message\":\"bad key " + KEY + "\"}}"),
                        "model.key",
                        "bad key …"),
                new Case(() -> server.raw(404, Map.of(), "{\"error\":\"no model\"}"), "model.not-there", "no model"),
                new Case(() -> server.raw(429, Map.of("Retry-After", "17"), "slow down"), "model.too-many-wait", "17"),
                new Case(() -> server.raw(429, Map.of(), "quota"), "model.too-many", "quota"),
                new Case(() -> server.raw(400, Map.of(), "response_format"), "model.refused-form", "response_format"),
                new Case(() -> server.raw(503, Map.of(), "loading"), "model.server-error", "503"),
                new Case(
                        () -> server.raw(307, Map.of("Location", "http://elsewhere.example/"), ""),
                        "model.redirect",
                        "elsewhere.example"));
        for (Case one : cases) {
            one.server().run();
            Message why = ((Drafting.Outcome.Failed) ask(order(DraftTask.PLAIN, 0))).why();
            assertThat(why.key()).isEqualTo(one.key());
            for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
                assertThat(Texts.of(language).of(why)).contains(one.part()).doesNotContain(KEY, "{0}");
            }
        }
        assertThat(server.asked()).as("nothing is sent twice, nor on").hasSize(cases.size());
        server.says("{\"scenes\":[{\"scene\":2,\"text\":\"%s\"}]}"
                .formatted(LESSON.scenes().get(1).text()));
        assertThat(((Drafting.Outcome.Failed) ask(order(DraftTask.PLAIN, 0)))
                        .why()
                        .key())
                .isEqualTo("model.no-change");
    }

    @Test
    void aSlowAnswerEndsInTimeOrWithinASecondOfBeingCanceled() {
        server.holds().holds();
        DraftOrder order = order(DraftTask.PLAIN, 0);
        CancellationToken token = new CancellationToken();
        CompletableFuture<Drafting.Outcome> asking =
                CompletableFuture.supplyAsync(() -> Drafting.ask(model(3_600), order, Drafting.request(order), token));
        Awaitility.await().until(() -> server.asked().size() == 1);
        long canceled = System.nanoTime();
        token.cancel();
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(asking::get)
                .withCauseInstanceOf(CancellationException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - canceled)).isLessThan(Duration.ofSeconds(1));
        Drafting.Outcome late = Drafting.ask(model(1), order, Drafting.request(order), new CancellationToken());
        assertThat(late).isEqualTo(new Drafting.Outcome.Failed(Message.of("model.timeout", server.url(), 1L)));
    }

    @Test
    void aServerThatIsNotThereIsTold() {
        server.close();
        Message why = ((Drafting.Outcome.Failed) ask(order(DraftTask.PLAIN, 0))).why();
        assertThat(why).isEqualTo(Message.of("model.unreachable", server.url()));
        assertThat(model(5).look(new CancellationToken())).isEqualTo(new ModelLook(false, why));
    }

    @Test
    void theLookTellsWhetherTheModelIsThere() {
        assertThat(model(5).look(new CancellationToken()).told().key()).isEqualTo("model.look-good");
        server.has("{\"data\":[{\"id\":\"big\"}]}");
        assertThat(model(5).look(new CancellationToken()).told().arguments()).contains("big");
        server.has("[]");
        assertThat(model(5).look(new CancellationToken()).good()).isTrue();
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldBeforeAnythingIsSent() {
        assertThat(Stream.of(
                                new DraftOrder(DraftTask.OUTLINE, LESSON, Set.of(), " ", "", 0, Map.of()),
                                new DraftOrder(DraftTask.SCENES, LESSON, Set.of(), "", "", 0, Map.of()),
                                new DraftOrder(DraftTask.SHORTEN, LESSON, Set.of(2), "", "", 5, Map.of()),
                                new DraftOrder(DraftTask.SHORTEN, LESSON, Set.of(0, 1), "", "", 500, Map.of()),
                                new DraftOrder(DraftTask.PLAIN, LESSON, Set.of(), "", "", 0, Map.of()),
                                new DraftOrder(
                                        DraftTask.OUTLINE, LESSON, Set.of(), "", "글".repeat(100_001), 0, Map.of()))
                        .map(order -> order.problem().orElseThrow().key()))
                .containsExactly(
                        "model.no-topic",
                        "model.no-outline",
                        "model.no-narration",
                        "model.no-length",
                        "model.no-narration",
                        "model.too-much");
    }
}
