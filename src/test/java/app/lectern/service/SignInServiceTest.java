package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.Lectern;
import app.lectern.TestLectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.history.HistoryAction;
import app.lectern.support.GatedNarrator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.LoggerFactory;

/** Signing in, the lock after wrong tries, and sessions, on a real workspace. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("SignInServiceTest")
class SignInServiceTest extends OpenWorkspace {
    static final String GOOD = "맑은 강물 위 종이배 일곱";
    private static final String WRONG = "붉은 산 아래 돌다리 아홉";

    @BeforeEach
    void people() {
        lectern.people().first("김하늘", GOOD);
    }

    @Test
    void theRightPasswordBeginsASessionThatGoesOnForThirtyDays() {
        SignedIn session = lectern.signIns().signIn("김하늘", GOOD);
        assertThat(session.secret()).startsWith("lectern_s_").hasSize(10 + 43);
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(lectern.signIns().resume(session.secret())).isEqualTo(new User("김하늘", Set.of(Role.values())));
        clock.advance(Duration.ofSeconds(1));
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume(session.secret()));
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume("lectern_s_guess"));
    }

    @Test
    void aSessionIsOverAfterSigningOut() {
        SignedIn session = lectern.signIns().signIn("김하늘", GOOD);
        lectern.signIns().signOut(session.secret());
        lectern.signIns().signOut(session.secret());
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume(session.secret()));
        assertThat(actions())
                .containsExactly(HistoryAction.PERSON_ADDED, HistoryAction.SIGNED_IN, HistoryAction.SIGNED_OUT);
    }

    @Test
    void namesAndPasswordsAreTheSameHoweverAKeyboardComposesThem() {
        String decomposed = java.text.Normalizer.normalize(GOOD, java.text.Normalizer.Form.NFD);
        String name = java.text.Normalizer.normalize(" 김하늘 ", java.text.Normalizer.Form.NFD);
        assertThat(lectern.signIns().signIn(name, decomposed).user().userId()).isEqualTo("김하늘");
        lectern.people().add(ADMIN, "Anna", "", Set.of(Role.AUTHOR));
        lectern.passwords().set(ADMIN, "anna", GOOD);
        assertThat(lectern.signIns().signIn("ANNA", GOOD).user().userId()).isEqualTo("Anna");
    }

    @Test
    void unknownNamesWrongPasswordsAndPeopleWhoMayNotActAreRefusedInTheSameWords() {
        lectern.people().add(ADMIN, "없는-비밀번호", "", Set.of(Role.AUTHOR));
        lectern.people().add(ADMIN, "떠난-사람", "", Set.of(Role.AUTHOR));
        lectern.passwords().set(ADMIN, "떠난-사람", GOOD);
        lectern.people().deactivate(ADMIN, "떠난-사람");
        Message wrong = refused(ReasonCode.WRONG_PASSWORD, () -> signIn("김하늘", WRONG));
        assertThat(refused(ReasonCode.WRONG_PASSWORD, () -> signIn("누구", GOOD))).isEqualTo(wrong);
        assertThat(refused(ReasonCode.WRONG_PASSWORD, () -> signIn("", ""))).isEqualTo(wrong);
        assertThat(refused(ReasonCode.WRONG_PASSWORD, () -> signIn("없는-비밀번호", "")))
                .isEqualTo(wrong);
        assertThat(refused(ReasonCode.WRONG_PASSWORD, () -> signIn("떠난-사람", GOOD)))
                .isEqualTo(wrong);
    }

    @Test
    void tenWrongTriesLockForAMinuteAndEachFurtherOneForTwiceAsLong() {
        for (int i = 0; i < 10; i++) {
            refused(ReasonCode.WRONG_PASSWORD, () -> signIn("김하늘", WRONG));
        }
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(refused(ReasonCode.ACCOUNT_LOCKED, () -> signIn("김하늘", GOOD))
                            .arguments())
                    .containsExactly((long) minutes, 0L);
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThat(refused(ReasonCode.ACCOUNT_LOCKED, () -> signIn("김하늘", GOOD))
                            .arguments())
                    .containsExactly(0L, 1L);
            clock.advance(Duration.ofSeconds(1));
            refused(ReasonCode.WRONG_PASSWORD, () -> signIn("김하늘", WRONG));
        }
        clock.advance(Duration.ofHours(1));
        signIn("김하늘", GOOD);
        refused(ReasonCode.WRONG_PASSWORD, () -> signIn("김하늘", WRONG));
        signIn("김하늘", GOOD);
    }

    @Test
    void ofManyGuessesAtOnceTenAreCompared() throws Exception {
        int threads = 32;
        CyclicBarrier together = new CyclicBarrier(threads);
        List<Callable<ReasonCode>> guesses = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            guesses.add(() -> {
                together.await();
                try {
                    signIn("김하늘", WRONG);
                    throw new AssertionError("guessed");
                } catch (RefusedException e) {
                    return e.reason();
                }
            });
        }
        List<ReasonCode> answers = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            for (Future<ReasonCode> answer : executor.invokeAll(guesses)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(ReasonCode.WRONG_PASSWORD::equals).hasSize(10);
        assertThat(answers).filteredOn(ReasonCode.ACCOUNT_LOCKED::equals).hasSize(threads - 10);
        assertThat(lectern.history().verify(ADMIN).isIntact()).isTrue();
    }

    @Test
    void refusalsAreInTheHistoryAlsoOfUnknownNamesAndOfVeryLongOnes() {
        refused(ReasonCode.WRONG_PASSWORD, () -> signIn("누구", WRONG));
        refused(ReasonCode.WRONG_PASSWORD, () -> signIn("가\n".repeat(500), WRONG));
        List<String> names = new ArrayList<>();
        lectern.history().forEach(ADMIN, line -> {
            if (line.event().action() == HistoryAction.SIGN_IN_REFUSED) {
                names.add(line.event().by());
            }
        });
        assertThat(names).containsExactly("누구", "가".repeat(100));
    }

    @Test
    void noSecretIsInTheHistoryOrTheLog() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level before = everything.getLevel();
        log.start();
        everything.addAppender(log);
        everything.setLevel(Level.TRACE);
        SignedIn session = lectern.signIns().signIn("김하늘", GOOD);
        CreatedToken token = lectern.tokens().create(session.user(), "김하늘", "봇", 1);
        refused(ReasonCode.WRONG_PASSWORD, () -> signIn("김하늘", WRONG));
        everything.setLevel(before);
        everything.detachAppender(log);
        log.stop();
        StringBuilder all = new StringBuilder();
        // what another thread was just writing down is still added
        List.copyOf(log.list).forEach(line -> all.append(line.getFormattedMessage()));
        lectern.history().forEach(ADMIN, line -> all.append(line));
        assertThat(all.toString()).doesNotContain(GOOD, WRONG, session.secret(), token.secret(), "argon2");
        assertThat(session.toString() + token).doesNotContain(session.secret(), token.secret());
    }

    @Test
    void onlyTheSinglePersonWithoutAPasswordNeedsNone() throws Exception {
        assertThat(lectern.signIns().withoutPassword()).isEmpty();
        try (Lectern fresh = TestLectern.open(root.resolve("fresh"), clock, new GatedNarrator())) {
            assertThat(fresh.signIns().withoutPassword()).isEmpty();
            fresh.people().first("혼자", "");
            assertThat(fresh.signIns().withoutPassword()).map(User::userId).contains("혼자");
            fresh.people().add(ADMIN, "둘째", "", Set.of(Role.AUTHOR));
            assertThat(fresh.signIns().withoutPassword()).isEmpty();
        }
        assertThat(lectern.people().mode()).isEqualTo(WorkspaceMode.SINGLE);
    }

    private void signIn(String name, String password) {
        assertThat(lectern.signIns().signIn(name, password).secret()).isNotBlank();
    }

    private List<HistoryAction> actions() {
        List<HistoryAction> actions = new ArrayList<>();
        lectern.history().forEach(ADMIN, line -> actions.add(line.event().action()));
        return actions;
    }

    private static Message refused(ReasonCode reason, ThrowingCallable call) {
        List<Message> words = new ArrayList<>();
        assertThatThrownBy(call).isInstanceOfSatisfying(RefusedException.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            words.add(e.text());
        });
        return words.getFirst();
    }
}
