package app.lectern.service;

import static app.lectern.TestLectern.ADMIN;
import static app.lectern.TestLectern.AUTHOR;
import static app.lectern.service.SignInServiceTest.GOOD;
import static app.lectern.support.Refusal.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.history.HistoryAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** People, their roles and their passwords. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("PeopleServiceTest")
class PeopleServiceTest extends OpenWorkspace {
    private static final String OTHER = "느린 기차 옆 초록 우산 셋";

    @Test
    void theFirstPersonHasAllRolesAndIsTheOnlyFirst() {
        assertThat(lectern.people().isEmpty()).isTrue();
        Person first = lectern.people().first(" 김하늘 ", "");
        assertThat(first.user()).isEqualTo(new User("김하늘", Set.of(Role.values())));
        refused(ReasonCode.ALREADY_THERE, () -> lectern.people().first("박바다", ""));
        assertThat(lectern.people().list(ADMIN)).containsExactly(first);
    }

    @Test
    void ofManyFirstPeopleAtOnceOneIsTheFirst() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            String name = "p" + i;
            all.add(() -> {
                try {
                    return !lectern.people().first(name, "").userId().isEmpty();
                } catch (RefusedException e) {
                    return false;
                }
            });
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(16)) {
            executor.invokeAll(all);
        }
        assertThat(lectern.people().list(ADMIN)).hasSize(1);
    }

    @Test
    void namesAreOnceEachAndCanBeSeen() {
        lectern.people().add(ADMIN, "Anna", "안나", Set.of(Role.AUTHOR, Role.REVIEWER));
        assertThat(lectern.people().list(ADMIN)).extracting(Person::displayName).containsExactly("안나");
        refused(ReasonCode.ALREADY_THERE, () -> add("aNNA"));
        for (String bad : new String[] {"", "  ", "a\u200Bb", "a\nb", "a\u0000", "가".repeat(101)}) {
            refused(ReasonCode.INVALID_REQUEST, () -> add(bad));
        }
        for (String reserved : new String[] {"anonymous", "Lectern", " LECTERN "}) {
            refused(ReasonCode.INVALID_REQUEST, () -> add(reserved));
        }
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.people().add(AUTHOR, "b", "", Set.of(Role.ADMIN)));
    }

    @Test
    void theLastActiveAdminStays() {
        User first = lectern.people().first("하나", GOOD).user();
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.people().deactivate(first, "하나"));
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.people().roles(first, "하나", Set.of(Role.AUTHOR)));
        lectern.people().add(first, "둘", "", Set.of(Role.ADMIN));
        lectern.people().deactivate(first, "둘");
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.people().deactivate(first, "하나"));
        lectern.people().activate(first, "둘");
        lectern.people().deactivate(first, "하나");
        assertThat(lectern.people().list(ADMIN)).filteredOn(Person::active).hasSize(1);
        refused(ReasonCode.PERSON_NOT_FOUND, () -> lectern.people().activate(ADMIN, "셋"));
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.people().activate(AUTHOR, "하나"));
    }

    @Test
    void twoAdminsCannotDeactivateEachOtherAtOnce() throws Exception {
        for (int round = 0; round < 8; round++) {
            String a = "a" + round;
            String b = "b" + round;
            lectern.people().add(ADMIN, a, "", Set.of(Role.ADMIN));
            lectern.people().add(ADMIN, b, "", Set.of(Role.ADMIN));
            lectern.people().list(ADMIN).stream()
                    .map(Person::userId)
                    .filter(name -> !name.equals(a) && !name.equals(b))
                    .forEach(name -> lectern.people().deactivate(ADMIN, name));
            try (ExecutorService executor = Executors.newFixedThreadPool(2)) {
                executor.invokeAll(List.of(deactivation(a), deactivation(b)));
            }
            assertThat(lectern.people().list(ADMIN)).filteredOn(Person::active).hasSize(1);
        }
    }

    @Test
    void weakPasswordsAreRefusedWithWords() {
        lectern.people().add(ADMIN, "haneul.kim", "", Set.of(Role.AUTHOR));
        for (String weak : new String[] {
            "", "짧은암호", "12345678901", "passwordpassword", "haneul.kimhaneul.kim", "lecternlectern", "qwertyuiop12"
        }) {
            refused(ReasonCode.WEAK_PASSWORD, () -> lectern.passwords().set(ADMIN, "haneul.kim", weak));
        }
        refused(ReasonCode.WEAK_PASSWORD, () -> lectern.passwords().set(ADMIN, "haneul.kim", "한".repeat(129)));
        lectern.passwords().set(ADMIN, "haneul.kim", "correct horse battery staple");
        lectern.passwords().set(ADMIN, "haneul.kim", GOOD);
        lectern.passwords().set(ADMIN, "haneul.kim", "🎈 종이배 일곱 척 🎈🎈");
        lectern.signIns().signIn("haneul.kim", "🎈 종이배 일곱 척 🎈🎈");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        User me = lectern.people().first("하나", GOOD).user();
        SignedIn here = lectern.signIns().signIn("하나", GOOD);
        SignedIn there = lectern.signIns().signIn("하나", GOOD);
        refused(ReasonCode.WRONG_PASSWORD, () -> lectern.passwords().change(me, "nein", OTHER, here.secret()));
        refused(ReasonCode.WEAK_PASSWORD, () -> lectern.passwords().change(me, GOOD, "short", here.secret()));
        lectern.passwords().change(me, GOOD, OTHER, here.secret());
        lectern.signIns().resume(here.secret());
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume(there.secret()));
        refused(ReasonCode.WRONG_PASSWORD, () -> lectern.signIns().signIn("하나", GOOD));
        lectern.signIns().signIn("하나", OTHER);
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.passwords().set(me, "하나", GOOD));
    }

    @Test
    void guessingTheOldPasswordLocksToo() {
        User me = lectern.people().first("하나", GOOD).user();
        for (int i = 0; i < 10; i++) {
            refused(ReasonCode.WRONG_PASSWORD, () -> lectern.passwords().change(me, "nein", OTHER, null));
        }
        refused(ReasonCode.ACCOUNT_LOCKED, () -> lectern.passwords().change(me, GOOD, OTHER, null));
    }

    @Test
    void lostRolesAndDeactivationEndSessionsAndGainedRolesDoNot() {
        lectern.people().first("하나", GOOD);
        lectern.people().add(ADMIN, "둘", "", Set.of(Role.AUTHOR));
        lectern.passwords().set(ADMIN, "둘", OTHER);
        SignedIn session = lectern.signIns().signIn("둘", OTHER);
        lectern.people().roles(ADMIN, "둘", Set.of(Role.AUTHOR, Role.REVIEWER));
        assertThat(lectern.signIns().resume(session.secret()).has(Role.REVIEWER))
                .isTrue();
        lectern.people().roles(ADMIN, "둘", Set.of(Role.REVIEWER));
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume(session.secret()));
        SignedIn again = lectern.signIns().signIn("둘", OTHER);
        lectern.people().deactivate(ADMIN, "둘");
        lectern.people().activate(ADMIN, "둘");
        refused(ReasonCode.UNAUTHENTICATED, () -> lectern.signIns().resume(again.secret()));
    }

    @Test
    void aTeamNeedsAPasswordOfEverybodyWhoMayAct() {
        User me = lectern.people().first("하나", "").user();
        refused(ReasonCode.INVALID_REQUEST, () -> lectern.people().add(me, "둘", "", Set.of(Role.AUTHOR)));
        lectern.people().add(ADMIN, "둘", "", Set.of(Role.AUTHOR));
        assertThatThrownBy(() -> lectern.people().mode(me, WorkspaceMode.TEAM))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.text().arguments().getFirst()).isEqualTo("둘, 하나"));
        lectern.passwords().change(me, "", GOOD, null);
        lectern.people().deactivate(me, "둘");
        refused(ReasonCode.PERMISSION_DENIED, () -> lectern.people().mode(AUTHOR, WorkspaceMode.TEAM));
        lectern.people().mode(me, WorkspaceMode.TEAM);
        assertThat(lectern.people().mode()).isEqualTo(WorkspaceMode.TEAM);
        lectern.people().mode(me, WorkspaceMode.SINGLE);
        List<HistoryAction> actions = new ArrayList<>();
        lectern.history().forEach(me, line -> actions.add(line.event().action()));
        assertThat(actions)
                .containsExactly(
                        HistoryAction.PERSON_ADDED,
                        HistoryAction.PERSON_ADDED,
                        HistoryAction.PASSWORD_CHANGED,
                        HistoryAction.PERSON_DEACTIVATED,
                        HistoryAction.WORKSPACE_CHANGED,
                        HistoryAction.WORKSPACE_CHANGED);
        assertThat(lectern.history().verify(me).isIntact()).isTrue();
    }

    private Callable<Boolean> deactivation(String name) {
        return () -> {
            lectern.people().deactivate(ADMIN, name);
            return true;
        };
    }

    private void add(String name) {
        lectern.people().add(ADMIN, name, "", Set.of(Role.AUTHOR));
    }
}
