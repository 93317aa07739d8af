package app.lectern.cli;

import app.lectern.domain.Message;
import app.lectern.draft.Proposal;
import app.lectern.draft.ProposedScene;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneField;
import app.lectern.script.compare.SceneDifference;
import app.lectern.script.compare.SceneDifference.FieldDifference;
import app.lectern.script.compare.SceneDifference.Kept;
import app.lectern.script.compare.TextDifference;
import app.lectern.script.compare.TextDifference.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a model proposes, to be read in a terminal: added words stand in {+plus+}, removed ones in [-minus-]. */
final class DraftPrinter {
    private final Function<Message, String> words;
    private final Proposal proposal;
    private final List<String> lines = new ArrayList<>();

    DraftPrinter(Function<Message, String> words, Proposal proposal) {
        this.words = words;
        this.proposal = proposal;
    }

    /** Each scene with its findings and texts, then what is to be known of the whole. */
    List<String> lines() {
        List<SceneDifference> differences = proposal.comparison().scenes();
        for (ProposedScene scene : proposal.scenes()) {
            String key = scene.isNew() ? "cli.draft-new-scene" : "cli.draft-scene";
            lines.add(words.apply(Message.of(key, scene.place() + 1)));
            scene.findings().forEach(finding -> lines.add("  ! " + words.apply(finding)));
            Kept kept = kept(differences, scene.place());
            if (kept == null) {
                whole(proposal.after().scenes().get(scene.place()));
            } else {
                kept.texts().forEach(this::field);
            }
            lines.add("");
        }
        proposal.findings().forEach(finding -> lines.add(words.apply(finding)));
        return lines;
    }

    private static @Nullable Kept kept(List<SceneDifference> differences, int place) {
        return differences.stream()
                .filter(difference -> difference instanceof Kept kept && kept.to() == place)
                .map(Kept.class::cast)
                .findFirst()
                .orElse(null);
    }

    private void whole(SceneDocument scene) {
        for (SceneField field : SceneField.values()) {
            String text = String.join("\n", field.texts(scene));
            if (!text.isBlank()) {
                add(field, "{+" + text + "+}");
            }
        }
    }

    private void field(FieldDifference difference) {
        add(difference.field(), marked(difference.text()));
    }

    private void add(SceneField field, String text) {
        lines.add("  " + words.apply(Message.of(key(field))) + ": " + text.replace("\n", "\n    "));
    }

    private static String key(SceneField field) {
        return switch (field) {
            case TITLE -> "cli.draft-title";
            case NARRATION -> "cli.draft-text";
            case ON_SCREEN -> "cli.draft-lines";
            case SUBTITLE -> "cli.draft-subtitle";
            case QUESTION -> "cli.draft-question";
        };
    }

    private static String marked(TextDifference difference) {
        StringBuilder text = new StringBuilder();
        for (Span span : difference.spans()) {
            String words = span.text().stripTrailing();
            String space = span.text().substring(words.length());
            switch (span.kind()) {
                case KEPT -> text.append(span.text());
                case ADDED -> text.append("{+").append(words).append("+}").append(space);
                // what is gone has no space of its own in the text as it would be
                case REMOVED -> apart(text).append("[-").append(words).append("-] ");
            }
        }
        return text.toString().stripTrailing();
    }

    private static StringBuilder apart(StringBuilder text) {
        boolean beside = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
        return beside ? text.append(' ') : text;
    }
}
