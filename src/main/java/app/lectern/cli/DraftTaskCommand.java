package app.lectern.cli;

import app.lectern.Lectern;
import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import app.lectern.domain.account.User;
import app.lectern.draft.DraftOrder;
import app.lectern.draft.DraftTask;
import app.lectern.draft.Drafting;
import app.lectern.draft.Proposal;
import app.lectern.pipeline.CancellationToken;
import app.lectern.pipeline.PlacedFile;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import app.lectern.service.PreparedDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import picocli.CommandLine.Option;

/** What every task for a model does: shows what it sends, asks, shows what comes, and takes what is accepted. */
@NullUnmarked // picocli fills the fields
abstract class DraftTaskCommand extends ServiceCommand {
    /** What is wanted, besides of which scenes. */
    record Wish(DraftTask task, String topic, String material, int seconds) {}

    @Option(
            names = "--video",
            paramLabel = "ID",
            description = "The video to work on. Default: a new script, for --out.")
    private String video;

    @Option(
            names = "--scenes",
            paramLabel = "LIST",
            description = "Which of its scenes, such as 1,3-5. Default: all that fit.")
    private String scenes;

    @Option(names = "--show", description = "Only show what would be sent, and where; send nothing.")
    private boolean show;

    @Option(names = "--yes", description = "Send without asking, after you have seen it with --show.")
    private boolean yes;

    @Option(
            names = "--accept",
            paramLabel = "LIST",
            description = "Which proposed scenes to take: all, none, or numbers such as 1,3.")
    private String accept;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the accepted script to a file instead.")
    private Path out;

    /** What is wanted. */
    abstract Wish wish();

    @Override
    final void run(Lectern lectern, User user) throws IOException {
        if (video == null && out == null && !show) {
            throw new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("cli.draft-out-or-accept"));
        }
        DraftedVideo drafted = video == null ? null : DraftedVideo.open(lectern, user, video);
        PreparedDraft prepared = lectern.modelDrafts().prepare(user, order(drafted));
        tellWhatIsSent(prepared);
        if (show) {
            printAside(words("cli.draft-shown"));
            return;
        }
        if (!agreed()) {
            throw new CommandFailedException(words("cli.draft-not-sent"));
        }
        Proposal proposal = ask(lectern, user, prepared);
        new DraftPrinter(this::words, proposal).lines().forEach(this::print);
        Set<Integer> taken = taken(proposal);
        if (taken.isEmpty()) {
            printAside(words(accept == null ? "cli.draft-nothing" : "cli.draft-none"));
        } else if (out != null) {
            write(proposal.accept(taken).document());
        } else if (drafted != null) {
            keep(drafted, prepared, proposal, taken);
        }
    }

    private DraftOrder order(DraftedVideo drafted) {
        Wish wish = wish();
        ScriptDocument document = drafted == null ? ScriptDocument.titled(wish.topic()) : drafted.document();
        Map<String, SceneDocument> said = drafted == null ? Map.of() : drafted.said();
        Set<Integer> chosen = scenes == null
                ? wish.task().fitting(document, said)
                : SceneNumbers.of(scenes, document.scenes().size());
        return new DraftOrder(wish.task(), document, chosen, wish.topic(), wish.material(), wish.seconds(), said);
    }

    /** The text of a file; none when there is none. */
    final String text(Path file) {
        if (file == null) {
            return "";
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            Message why = Message.of("script.file-unreadable", file.toString(), Reason.of(e));
            throw new RefusedException(ReasonCode.INVALID_REQUEST, why);
        }
    }

    private void tellWhatIsSent(PreparedDraft prepared) {
        String where = prepared.staysHere() ? "cli.draft-to-here" : "cli.draft-to-away";
        printAside(words(where, prepared.address(), prepared.model()));
        if (!prepared.isPrivate()) {
            printAside(words("cli.draft-open"));
        }
        printAside("");
        if (show) {
            print(prepared.text());
        } else {
            printAside(prepared.text());
        }
        printAside("");
    }

    private boolean agreed() {
        if (yes) {
            return true;
        }
        String answer = surroundings()
                .question()
                .apply(words("cli.draft-ask"))
                .orElseThrow(() -> new RefusedException(ReasonCode.INVALID_REQUEST, Message.of("cli.draft-agree")));
        List<String> agreeing = List.of(words("cli.draft-yes-words").split(","));
        return agreeing.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private Proposal ask(Lectern lectern, User user, PreparedDraft prepared) {
        CancellationToken token = new CancellationToken();
        try (Interruption interruption = new Interruption()) {
            interruption.onInterrupt(token::cancel);
            return switch (lectern.modelDrafts().send(user, prepared, token)) {
                case Drafting.Outcome.Proposed proposed -> proposed.proposal();
                case Drafting.Outcome.Failed failed -> throw new CommandFailedException(words(failed.why()));
            };
        } catch (CancellationException e) {
            throw new CommandFailedException(words("cli.draft-canceled"), e, ExitCode.CANCELED);
        }
    }

    private Set<Integer> taken(Proposal proposal) {
        String list = accept;
        if (list == null && out != null) {
            return proposal.all();
        }
        if (list == null) {
            list = surroundings().question().apply(words("cli.draft-accept")).orElse("none");
        }
        if (list.isBlank() || list.strip().equals("none")) {
            return Set.of();
        }
        if (list.strip().equals("all")) {
            return proposal.all();
        }
        Set<Integer> taken = SceneNumbers.of(list, proposal.after().scenes().size());
        taken.stream()
                .filter(place -> !proposal.all().contains(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new RefusedException(
                            ReasonCode.INVALID_REQUEST,
                            Message.of("cli.draft-no-scene", place + 1, numbers(proposal.all())));
                });
        return taken;
    }

    private static String numbers(Set<Integer> places) {
        return new TreeSet<>(places)
                .stream().map(place -> Integer.toString(place + 1)).collect(Collectors.joining(", "));
    }

    private void keep(DraftedVideo drafted, PreparedDraft prepared, Proposal proposal, Set<Integer> taken) {
        Proposal.Accepted accepted = drafted.keep(proposal, taken, prepared.model());
        printAside(words("cli.draft-kept", video, numbers(accepted.taken())));
    }

    private void write(ScriptDocument document) {
        try {
            PlacedFile.at(out, part -> Files.writeString(part, document.json()));
        } catch (IOException e) {
            throw new CommandFailedException(words("file.unwritable", out.toString(), Reason.of(e)), e);
        }
        printAside(words("cli.draft-written", out.toString()));
    }
}
