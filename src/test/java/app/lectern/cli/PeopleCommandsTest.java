package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about people, as typed, on a real workspace. */
class PeopleCommandsTest {
    private static final String MINE = "맑은 강물 위 종이배 일곱";
    private static final String HERS = "느린 기차 옆 초록 우산 셋";

    private record Ended(int status, String out, String err) {}

    @TempDir
    Path root;

    private final Map<String, String> environment = new HashMap<>();

    @Test
    void aPersonAloneBecomesATeamThatSignsIn() {
        assertThat(run("person", "list")).isEqualTo(new Ended(0, "me\tme\tauthor,reviewer,admin\t비밀번호 없음\n", ""));
        assertThat(run("workspace", "mode", "team").err()).contains("비밀번호가 없는 사람이 있습니다: me");
        environment.put("LECTERN_NEW_PASSWORD", "123456789012");
        assertThat(run("person", "password", "me").err()).contains("쉽게 알아맞힐 수 있는");
        environment.put("LECTERN_NEW_PASSWORD", MINE);
        assertThat(run("person", "password", "ME").status()).isZero();
        assertThat(run("person", "list"))
                .isEqualTo(new Ended(1, "", "lectern: 먼저 로그인하십시오: lectern sign-in 이름 --remember\n"));

        environment.put("LECTERN_PASSWORD", HERS);
        assertThat(run("sign-in", "me", "--remember").err())
                .isEqualTo("lectern: WRONG_PASSWORD: 이름이나 비밀번호가 맞지 않습니다.\n");
        environment.put("LECTERN_PASSWORD", MINE);
        assertThat(run("sign-in", "me", "--remember").out()).isEmpty();
        assertThat(run("workspace", "mode", "team")).isEqualTo(new Ended(0, "", ""));
        assertThat(run("person", "add", "her", "--roles", "author,reviewer", "--display-name", "그 사람")
                        .status())
                .isZero();
        environment.put("LECTERN_NEW_PASSWORD", HERS);
        assertThat(run("person", "password", "her").status()).isZero();
        assertThat(run("person", "list").out()).startsWith("her\t그 사람\tauthor,reviewer\t활동\n");
        assertThat(run("sign-out").status()).isZero();
        assertThat(run("sign-out").err()).isEqualTo("여기에 로그인한 사람이 없습니다.\n");

        environment.put("LECTERN_PASSWORD", HERS);
        String session = run("sign-in", "her").out().strip();
        assertThat(session).startsWith("lectern_s_");
        environment.put("LECTERN_TOKEN", session);
        assertThat(run("person", "deactivate", "me").err()).contains("관리자 역할이 필요합니다");
        assertThat(run("person", "list").status()).isZero();
    }

    @Test
    void aTokenLetsInUntilItIsTakenBack() {
        assertThat(run("token", "create", "nobody").status()).isEqualTo(1);
        run("person", "list");
        Ended created = run("token", "create", "me", "--label", "봇", "--days", "7");
        assertThat(created.out()).startsWith("lectern_t_").hasSize(10 + 43 + 1);
        String line = run("token", "list").out();
        assertThat(line).contains("\tme\t봇\t").endsWith("\t-\t유효\n");
        environment.put("LECTERN_TOKEN", created.out().strip());
        assertThat(run("token", "revoke", line.split("\t", -1)[0]).status()).isZero();
        assertThat(run("token", "list").err()).contains("LECTERN_TOKEN으로는 들어올 수 없습니다");
        environment.clear();
        assertThat(run("token", "list").out()).endsWith("\t거둠\n");
        assertThat(run("token", "create", "me", "--days", "0").err()).contains("1~366일");
    }

    @Test
    void rolesAndPeopleAreChangedAndBadWordsAreBadInput() {
        assertThat(run("person", "add", "her", "--roles", "author").err()).contains("me 님은 아직 비밀번호가 없습니다");
        environment.put("LECTERN_NEW_PASSWORD", MINE);
        assertThat(run("person", "password", "me").status()).isZero();
        // from now on somebody has to say who they are
        assertThat(run("person", "roles", "me", "admin").err()).contains("먼저 로그인");
        assertThat(run("person", "add", "him", "--roles", "king").status()).isEqualTo(2);
        assertThat(run("person").status()).isEqualTo(2);
        assertThat(run("workspace", "mode", "crowd").status()).isEqualTo(2);
        assertThat(run("sign-in", "her").err()).contains("LECTERN_PASSWORD");
    }

    private Ended run(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 4);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = "ko";
        all[arguments.length + 2] = "--workspace";
        all[arguments.length + 3] = root.resolve("workspace").toString();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(environment, root.resolve("sessions"), "me", _ -> Optional.empty());
        int status = LecternCommand.run(surroundings, new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Ended(status, lines(out), lines(err));
    }

    private static String lines(StringWriter words) {
        return words.toString().replace(System.lineSeparator(), "\n");
    }
}
