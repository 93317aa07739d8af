package app.lectern.cli;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.script.ReviewPlan;
import app.lectern.domain.script.SceneComment;
import app.lectern.domain.script.ScriptStatus;
import app.lectern.domain.script.VideoScript;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern script}: scripts of a workspace, from the first draft to the verdict. Ends 0, or 2 when refused. */
@NullUnmarked // picocli fills the fields and parameters
@Command(
        name = "script",
        description = "Creates, edits, sends, comments on, approves and rejects scripts.",
        synopsisSubcommandLabel = "COMMAND")
final class ScriptCommand {
    private static final String ID = "The script's id, as 'list' tells it.";

    @Spec
    private CommandSpec spec;

    ScriptCommand() {}

    @Command(name = "create", description = "Keeps a script file as the next draft of a video.")
    int create(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "VIDEO", description = "The video's id.") String video,
            @Parameters(paramLabel = "SCRIPT.json", description = "The script file.") Path file)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.scripts()
                .create(user, video, text(file), file.toAbsolutePath().getParent())));
    }

    @Command(
            name = "edit",
            description = "Gives a draft the text of a file; of an approved or rejected script the next draft is made.")
    int edit(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Parameters(paramLabel = "SCRIPT.json", description = "The script file.") Path file)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.scripts()
                .edit(user, id, text(file), file.toAbsolutePath().getParent(), null)));
    }

    /** Who is asked for a review, and until when. */
    static final class PlanOptions {
        @Option(
                names = "--reviewer",
                paramLabel = "NAME",
                description = "Who is asked by name; may be given several times. Default: everybody who may approve.")
        private List<String> reviewers = List.of();

        @Option(names = "--due", paramLabel = "DATE", description = "The last day for the verdict, such as 2026-12-31.")
        private LocalDate due;

        ReviewPlan plan() {
            return new ReviewPlan(reviewers, due);
        }
    }

    @Command(name = "send", description = "Asks for the review of a draft; whom and until when, may be said.")
    int send(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(
                            names = "--note",
                            paramLabel = "TEXT",
                            defaultValue = "",
                            description = "What the reviewer should know.")
                    String note,
            @Mixin PlanOptions plan)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.reviews().send(user, id, note, plan.plan())));
    }

    @Command(
            name = "plan",
            description = "Says anew who is asked for a review, and until when; what is not given is taken away.")
    int plan(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Mixin PlanOptions plan)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.reviews().plan(user, id, plan.plan())));
    }

    @Command(name = "approve", description = "Approves a draft: exactly the text that it has now.")
    int approve(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(
                            names = "--sha256",
                            paramLabel = "FINGERPRINT",
                            description = "Only when the text still has this fingerprint, as 'list' tells it.")
                    String sha256)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.reviews().approve(user, id, sha256)));
    }

    @Command(name = "reject", description = "Rejects a draft: sends it back with a reason.")
    int reject(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; the author reads it.")
                    String reason)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.reviews().reject(user, id, reason)));
    }

    @Command(name = "comment", description = "Comments on a script or one of its scenes.")
    int comment(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = ID) String id,
            @Parameters(paramLabel = "TEXT", description = "What the comment says.") String text,
            @Option(
                            names = "--scene",
                            paramLabel = "SCENE",
                            description = "The scene_id of the scene that it is about. Default: the whole script.")
                    String scene,
            @Option(names = "--quote", paramLabel = "WORDS", description = "The words of that scene that it is about.")
                    String quote,
            @Option(names = "--blocking", description = "The script cannot be approved while this comment is open.")
                    boolean blocking)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.comments().comment(user, id, scene, quote, text, blocking)));
    }

    @Command(name = "resolve", description = "Settles a comment.")
    int resolve(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "COMMENT", description = "The comment's id, as 'show' tells it.") String id)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.comments().resolve(user, id)));
    }

    @Command(name = "reopen", description = "Opens a settled comment again.")
    int reopen(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "COMMENT", description = "The comment's id, as 'show' tells it.") String id)
            throws Exception {
        return common.call((lectern, user) -> show(lectern.comments().reopen(user, id)));
    }

    @Command(name = "show", description = "Tells a script's text, state and comments.")
    int show(@Mixin CommonOptions common, @Parameters(paramLabel = "ID", description = ID) String id) throws Exception {
        return common.call((lectern, user) -> {
            VideoScript script = lectern.scripts().get(user, id);
            show(script);
            lectern.comments().ofVideo(user, script.videoId()).stream()
                    .filter(comment -> comment.scriptId().equals(id))
                    .forEach(this::show);
            out().println(script.rawJson());
            return ExitCode.OK;
        });
    }

    @Command(name = "list", description = "Lists scripts, the newest first.")
    int list(
            @Mixin CommonOptions common,
            @Mixin ListOptions wanted,
            @Option(
                            names = "--status",
                            paramLabel = "STATUS",
                            description = "Only those that are: one of ${COMPLETION-CANDIDATES}.")
                    ScriptStatus status)
            throws Exception {
        return common.call((lectern, user) -> {
            List<VideoScript> scripts = wanted.video == null
                    ? lectern.scripts().page(user, status, 0, wanted.limit)
                    : lectern.scripts().ofVideo(user, wanted.video);
            scripts.stream()
                    .filter(script -> status == null || script.status() == status)
                    .limit(wanted.limit)
                    .forEach(this::show);
            return ExitCode.OK;
        });
    }

    private int show(VideoScript script) {
        String state = script.isInReview() ? "IN_REVIEW" : script.status().name();
        out().println(String.join(
                "\t",
                script.scriptId(),
                script.videoId(),
                "r" + script.revision(),
                state,
                script.editedBy(),
                script.editedAt().toString(),
                script.sha256()));
        return ExitCode.OK;
    }

    private int show(SceneComment comment) {
        String state = comment.resolved() != null ? "RESOLVED" : comment.blocking() ? "BLOCKING" : "OPEN";
        String scene = comment.sceneId() == null ? "-" : comment.sceneId();
        out().println(String.join("\t", comment.commentId(), scene, state, comment.createdBy(), comment.text()));
        return ExitCode.OK;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            Message why = Message.of("script.file-unreadable", file.toString(), Reason.of(e));
            throw new RefusedException(ReasonCode.INVALID_SCRIPT, why);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
