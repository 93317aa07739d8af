package app.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lectern.TestLectern;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row of the render contract's table of rules, by the commands people and scripts give. */
class ContractCommandsTest {
    private record Ended(int status, String out, String err) {
        /** The first word of the answer's first line. */
        String id() {
            assertThat(status).as(err).isZero();
            return out.split("\t", 2)[0];
        }
    }

    @TempDir
    Path root;

    private String author = "";
    private String reviewer = "";
    private String admin = "";

    @Test
    void everyRuleOfTheContract() throws Exception {
        people();
        Path file = Files.writeString(root.resolve("lesson.json"), TestLectern.SCRIPT);
        String draft = run(author, "script", "create", "v1", file.toString()).id();

        // a job needs a script that exists, is APPROVED, and belongs to the same video
        refused("INVALID_SCRIPT", run(reviewer, "job", "create", "v1", draft));
        refused("INVALID_SCRIPT", run(reviewer, "job", "create", "v1", "no-such-script"));

        // only a REVIEWER or an ADMIN approves
        refused("PERMISSION_DENIED", run(author, "script", "approve", draft));
        assertThat(run(admin, "script", "approve", draft).out()).contains("APPROVED");
        refused("INVALID_SCRIPT", run(reviewer, "job", "create", "v2", draft));

        // only a REVIEWER creates a job, and an ADMIN is none
        refused("PERMISSION_DENIED", run(author, "job", "create", "v1", draft));
        refused("PERMISSION_DENIED", run(admin, "job", "create", "v1", draft));

        // one active job a video; after a final state a new one may start
        String first = run(reviewer, "job", "create", "v1", draft, "--quality", "540p", "--priority", "low")
                .id();
        assertThat(run(reviewer, "job", "list").out()).contains("PENDING", "LOW");
        assertThat(run(admin, "job", "prioritise", first, "urgent").out()).contains("PENDING", "URGENT");
        refused("PERMISSION_DENIED", run(author, "job", "prioritise", first, "normal"));
        refused("DUPLICATE_JOB", run(reviewer, "job", "create", "v1", draft));
        assertThat(run(reviewer, "job", "cancel", first).out()).contains("CANCELED");
        refused("CANNOT_CANCEL", run(reviewer, "job", "cancel", first));
        refused("CANNOT_MOVE", run(reviewer, "job", "prioritise", first, "low"));
        String second = run(reviewer, "job", "retry", first).id();
        Ended rendered = run(reviewer, "job", "run");
        assertThat(rendered.status()).as(rendered.err()).isZero();
        assertThat(rendered.out()).contains(second, "SUCCEEDED", "FINALIZE", "100 %");
        refused("CANNOT_CANCEL", run(reviewer, "job", "cancel", second));
        refused("CANNOT_RETRY", run(reviewer, "job", "retry", second));
        assertThat(run(author, "job", "asset", "v1").out()).contains(".mp4", ".srt", ".jpg");

        // what runs at once everywhere
        assertThat(run(admin, "workspace", "limit").out()).contains("제한 없음");
        assertThat(run(admin, "workspace", "limit", "2").out()).contains("최대 2개");
        refused("INVALID_REQUEST", run(admin, "workspace", "limit", "0"));
        refused("PERMISSION_DENIED", run(author, "workspace", "limit", "none"));
        assertThat(run(admin, "workspace", "limit", "many").err()).contains("lectern: ", "\"many\"");
        assertThat(run(reviewer, "workspace", "limit", "none").out()).contains("제한 없음");

        // what is unknown
        refused("JOB_NOT_FOUND", run(reviewer, "job", "show", "no-such-job"));
        refused("JOB_NOT_FOUND", run(reviewer, "job", "cancel", "no-such-job"));
        refused("SCRIPT_NOT_FOUND", run(reviewer, "script", "show", "no-such-script"));
        refused("SCRIPT_NOT_FOUND", run(reviewer, "script", "approve", "no-such-script"));
        refused("ASSET_NOT_FOUND", run(author, "job", "asset", "v9"));

        // what is no script
        Path bad = Files.writeString(root.resolve("bad.json"), "{\"scenes\":[{\"scene_id\":1}]}");
        refused("INVALID_SCRIPT", run(author, "script", "create", "v1", bad.toString()));
        refused(
                "INVALID_SCRIPT",
                run(author, "script", "create", "v1", root.resolve("none.json").toString()));

        // a training that is over: no new job, no asset
        run(admin, "training", "save", "t1", "--title", "지난 교육", "--until", "2020-12-31");
        assertThat(run(admin, "training", "assign", "v1", "t1").status()).isZero();
        refused("EDU_EXPIRED", run(reviewer, "job", "create", "v1", draft));
        refused("EDU_EXPIRED", run(author, "job", "asset", "v1"));

        proved(draft);
    }

    private void proved(String script) throws Exception {
        Ended proof = run(admin, "audit", "verify");
        assertThat(proof.status()).as(proof.out()).isZero();
        String note = proof.out().strip().replaceAll(".* ", "");
        assertThat(run(reviewer, "audit", "verify", "--noted", note).status()).isZero();
        assertThat(run(reviewer, "audit", "verify", "--noted", note.replaceAll("[0-9a-f]$", "g"))
                        .status())
                .isEqualTo(2);
        refused("PERMISSION_DENIED", run(author, "audit", "verify"));
        Path table = root.resolve("history.csv");
        assertThat(run(admin, "audit", "export", "--csv", table.toString()).status())
                .isZero();
        assertThat(Files.readString(table))
                .startsWith("\uFEFFline,time,person,action,")
                .contains(",ada,APPROVED,v1," + script, ",ria,RENDERED,v1,");
    }

    private void people() throws Exception {
        String password = "말은 마차를 끌고 배터리는 없다";
        Map<String, String> chosen = Map.of("LECTERN_NEW_PASSWORD", password);
        assertThat(run(Map.of(), "person", "list").out()).contains("local");
        // whoever has no password would be let in no more beside others
        refused("INVALID_REQUEST", run(Map.of(), "person", "add", "kim", "--roles", "author"));
        assertThat(run(chosen, "person", "password", "local").status()).isZero();
        admin = run(Map.of("LECTERN_PASSWORD", password), "sign-in", "local")
                .id()
                .strip();
        for (String person : List.of("kim:author", "ria:reviewer", "ada:admin")) {
            String[] parts = person.split(":", 2);
            assertThat(run(admin, "person", "add", parts[0], "--roles", parts[1])
                            .status())
                    .isZero();
        }
        author = token("kim");
        reviewer = token("ria");
        admin = token("ada");
    }

    private String token(String person) throws Exception {
        return run(Map.of("LECTERN_TOKEN", admin), "token", "create", person)
                .out()
                .strip();
    }

    private void refused(String code, Ended ended) {
        assertThat(ended.status()).isIn(1, 2);
        assertThat(ended.err()).contains("lectern: " + code + ": ").doesNotContain("Exception");
        assertThat(ended.out()).isEmpty();
    }

    private Ended run(String token, String... arguments) throws Exception {
        return run(Map.of("LECTERN_TOKEN", token), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--workspace", root.resolve("workspace").toString(), "--lang", "ko"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings here = new Surroundings(environment, root.resolve("sessions"), "local", _ -> Optional.empty());
        int status = LecternCommand.run(
                here, new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
        return new Ended(status, out.toString(), err.toString());
    }
}
