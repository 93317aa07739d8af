package app.lectern.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.domain.account.Person;
import app.lectern.domain.account.Role;
import app.lectern.domain.account.User;
import app.lectern.domain.account.WorkspaceMode;
import app.lectern.domain.render.RenderJob;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming into the studio, going out, and the people of a workspace, by pressing. */
class SignInWindowTest {
    private static final String MINE = "맑은 강물 위 종이배 일곱";
    private static final String NEW = "느린 기차 옆 초록 우산 셋";
    private static final User ADMIN = User.of("admin", Role.ADMIN);

    @TempDir
    Path root;

    @Test
    void theFirstPersonBeginsAndSignsInWithTheirPasswordFromThenOn() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("누구십니까?");
            studio.snapshot("first-start-ko-light");
            studio.write("비밀번호 (비워 두어도 됩니다)", "짧은말");
            studio.press("시작하기");
            studio.see("두 비밀번호가 다릅니다.");
            studio.write("비밀번호 (비워 두어도 됩니다)", MINE);
            studio.write("비밀번호 한 번 더", MINE);
            studio.press("시작하기");
            studio.press("빈 작업 공간으로");
            studio.see("보관함");
            studio.choose("로그인한 사람", "로그아웃");
            studio.see("이 컴퓨터의 작업 공간을 엽니다.");
            studio.write("이름", "김하늘");
            studio.write("비밀번호", NEW);
            studio.press("로그인하기");
            studio.see("이름이나 비밀번호가 맞지 않습니다.");
            studio.snapshot("sign-in-wrong-ko-light");
            studio.write("비밀번호", MINE);
            studio.press("로그인하기");
            studio.see("보관함");
        }
        // not remembered, so the next start asks again
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("이 컴퓨터의 작업 공간을 엽니다.");
            studio.write("이름", "김하늘");
            studio.write("비밀번호", MINE);
            studio.tick("이 컴퓨터에서 로그인 유지");
            studio.press("로그인하기");
            studio.see("보관함");
        }
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("보관함");
            studio.choose("로그인한 사람", "로그아웃");
            studio.see("이 컴퓨터의 작업 공간을 엽니다.");
        }
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("이 컴퓨터의 작업 공간을 엽니다.");
            for (int i = 0; i < 11; i++) {
                try {
                    studio.lectern().signIns().signIn("김하늘", NEW);
                } catch (app.lectern.domain.RefusedException e) {
                    assertThat(e.text().key()).startsWith("sign-in.");
                }
            }
            studio.write("이름", "김하늘");
            studio.write("비밀번호", MINE);
            studio.press("로그인하기");
            studio.seeBeginning("비밀번호가 너무 여러 번 틀렸습니다.");
        }
    }

    @Test
    void theFirstPersonIsToldTheVoicesAndHasTheSamplesVideoMade() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.press("시작하기");
            studio.awaitTrue(() -> studio.sees("이 컴퓨터의 목소리: FreeTTS (1개), eSpeak NG (133개)"));
            studio.snapshot("first-steps-voices-ko-light");
            studio.press("영상 만들어 보기");
            studio.awaitTrue(() ->
                    !studio.lectern().renders().newest(TestUsers.EVERYTHING, 1).isEmpty());
            assertThat(studio.lectern().renders().newest(TestUsers.EVERYTHING, 1))
                    .extracting(RenderJob::videoId)
                    .containsExactly("privacy-12");
        }
    }

    @Test
    void aFileWithWhichLecternIsOpenedIsTakenIn() throws Exception {
        Path file = Path.of("src/main/resources/app/lectern/samples/privacy-12.ko.json")
                .toAbsolutePath();
        try (StudioFixture studio = StudioFixture.atTheDoor(root, new Opening.WithFile(file))) {
            studio.press("시작하기");
            studio.see("내레이션");
            assertThat(studio.lectern().library().entries(TestUsers.EVERYTHING)).hasSize(1);
        }
    }

    @Test
    void peopleAreAddedAndPasswordsAndRolesAreChanged() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.press("시작하기");
            studio.press("빈 작업 공간으로");
            studio.press("설정");
            studio.press("사람");
            studio.press("팀");
            studio.see("팀 작업 공간에서는 모두 로그인하는데, 비밀번호가 없는 사람이 있습니다: 김하늘. 먼저 비밀번호를 정하거나 비활성화하십시오.");
            studio.write("로그인 이름", "bada");
            studio.write("보이는 이름 (비워 두어도 됩니다)", "박바다");
            studio.press("더하기");
            studio.seeBeginning("김하늘 님은 아직 비밀번호가 없습니다. 먼저 정하세요.");
            studio.choose("로그인한 사람", "프로필");
            studio.write("새 비밀번호", MINE);
            studio.write("새 비밀번호 한 번 더", MINE);
            studio.press("비밀번호 바꾸기");
            studio.see("비밀번호를 바꾸었습니다. 다른 곳의 로그인은 끝났습니다.");
            studio.press("사람");
            studio.write("로그인 이름", "bada");
            studio.write("보이는 이름 (비워 두어도 됩니다)", "박바다");
            studio.press("더하기");
            studio.see("박바다");
            studio.write("새 비밀번호", NEW);
            studio.press("비밀번호 정하기");
            studio.see("bada 님의 비밀번호를 정했습니다. 알려 주면 본인이 바꿀 수 있습니다.");
            studio.press("bada 님의 검토자 역할");
            studio.press("팀");
            studio.awaitTrue(() -> studio.lectern().people().mode() == WorkspaceMode.TEAM);
            studio.snapshot("people-ko-light");
            assertThat(studio.lectern().people().list(ADMIN))
                    .filteredOn(person -> person.userId().equals("bada"))
                    .extracting(Person::roles)
                    .containsExactly(Set.of(Role.AUTHOR, Role.REVIEWER));
            assertThat(studio.lectern().signIns().signIn("bada", NEW).secret()).isNotBlank();
            studio.press("bada 님 비활성화");
            studio.see("비활성");
            studio.press("프로필");
            studio.write("쓰임새", "빌드 서버");
            studio.press("토큰 만들기");
            studio.see("빌드 서버");
            studio.snapshot("profile-ko-light");
            studio.press("화면과 언어");
            studio.press("어둡게");
            studio.press("프로필");
            studio.snapshot("profile-ko-dark");
            studio.press("사람");
            studio.snapshot("people-ko-dark");
            studio.press("프로필");
            studio.press("거두기");
            studio.see("토큰을 거두었습니다. 더는 들어올 수 없습니다.");
        }
    }

    @Test
    void theDoorInTheDark() throws Exception {
        try (StudioFixture studio = StudioFixture.atTheDoor(root)) {
            studio.see("누구십니까?");
            studio.dark();
            studio.snapshot("first-start-ko-dark");
            studio.write("비밀번호 (비워 두어도 됩니다)", MINE);
            studio.write("비밀번호 한 번 더", MINE);
            studio.press("시작하기");
            studio.press("빈 작업 공간으로");
            studio.see("보관함");
            studio.choose("로그인한 사람", "로그아웃");
            studio.see("이 컴퓨터의 작업 공간을 엽니다.");
            studio.snapshot("sign-in-ko-dark");
        }
    }
}
