package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.domain.script.Question;
import app.lectern.domain.script.Voicing.Recorded;
import app.lectern.script.NarrationLength;
import app.lectern.script.SceneDocument;
import app.lectern.script.SceneTexts;
import app.lectern.script.ScriptDocument;
import app.lectern.script.TranslatedScene;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a proposal of what a model answered: scenes that are there are changed where they stand. Owned by one thread. */
final class ProposalMaker {
    /** Estimates are no better than that. */
    private static final double CLOSE = 1.1;

    private static final Set<DraftTask> WITHOUT_LENGTH =
            EnumSet.of(DraftTask.OUTLINE, DraftTask.QUESTIONS, DraftTask.TRANSLATE);
    private static final Set<DraftTask> TELLS_MISSING =
            EnumSet.of(DraftTask.SHORTEN, DraftTask.SCENES, DraftTask.TRANSLATE);

    private final DraftOrder order;
    private final List<Message> findings;
    /** What is proposed by its place, and the new ones behind the scene after which they come. */
    private final TreeMap<Integer, AnswerScene> changed = new TreeMap<>();

    private final TreeMap<Integer, List<AnswerScene>> added = new TreeMap<>();
    private final List<ProposedScene> proposed = new ArrayList<>();

    private ProposalMaker(DraftOrder order, AnswerReading.Read read) {
        this.order = order;
        this.findings = new ArrayList<>(read.findings());
    }

    /** The proposal; one without scenes when the answer changes nothing. */
    static Proposal of(DraftOrder order, AnswerReading.Read read) {
        ProposalMaker maker = new ProposalMaker(order, read);
        maker.place(read.scenes());
        return maker.proposal();
    }

    private void place(List<AnswerScene> scenes) {
        Set<Integer> asked = new HashSet<>(order.places());
        Set<Integer> strangers = new TreeSet<>();
        int last = order.document().scenes().size() - 1;
        for (AnswerScene scene : scenes) {
            int place = scene.scene() - 1;
            if (order.task() == DraftTask.QUESTIONS) {
                ask(scene, asked.contains(place) ? place : last);
            } else if (asked.contains(place) && !changed.containsKey(place)) {
                changed.put(place, scene);
                last = place;
            } else if (order.task() == DraftTask.OUTLINE || (order.task() == DraftTask.SCENES && scene.scene() == 0)) {
                add(scene, last);
            } else {
                strangers.add(scene.scene());
            }
        }
        if (!strangers.isEmpty()) {
            findings.add(Message.of("model.strange-scenes", numbers(strangers)));
        }
        if (TELLS_MISSING.contains(order.task())) {
            tellMissing(asked);
        }
    }

    private void add(AnswerScene scene, int behind) {
        if (isBlank() && changed.isEmpty()) {
            changed.put(0, scene);
        } else {
            added.computeIfAbsent(behind, _ -> new ArrayList<>()).add(scene);
        }
    }

    /** A question comes behind the scene it is about; one that cannot be asked is only told. */
    private void ask(AnswerScene scene, int behind) {
        if (scene.question() == null) {
            findings.addAll(scene.findings());
        } else {
            added.computeIfAbsent(behind, _ -> new ArrayList<>()).add(scene);
        }
    }

    /** A script in which nothing is written yet: its one scene becomes the first that is proposed. */
    private boolean isBlank() {
        List<SceneDocument> scenes = order.document().scenes();
        SceneDocument first = scenes.getFirst();
        return scenes.size() == 1
                && first.text().isBlank()
                && first.onScreenText().isEmpty()
                && first.image().isBlank()
                && order.places().isEmpty();
    }

    private void tellMissing(Set<Integer> asked) {
        Set<Integer> missing = asked.stream()
                .filter(place -> !changed.containsKey(place))
                .map(place -> place + 1)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            findings.add(Message.of("model.missing-scenes", numbers(missing)));
        }
    }

    private static String numbers(Set<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private Proposal proposal() {
        ScriptDocument after = order.document();
        int shift = 0;
        for (int place = 0; place < order.document().scenes().size(); place++) {
            SceneDocument before = order.document().scenes().get(place);
            AnswerScene answer = changed.get(place);
            SceneDocument written = answer == null ? before : answered(before, answer);
            if (answer != null && !written.equals(before)) {
                after = after.with(place + shift, written);
                proposed.add(new ProposedScene(place + shift, false, told(before, written, answer)));
            }
            for (AnswerScene scene : added.getOrDefault(place, List.of())) {
                shift++;
                after = after.insert(place + shift, written(SceneDocument.empty(), scene));
                proposed.add(new ProposedScene(place + shift, true, scene.findings()));
            }
        }
        tellLength(after);
        return new Proposal(order.task(), order.document(), after, proposed, findings);
    }

    private SceneDocument answered(SceneDocument before, AnswerScene answer) {
        return order.task() == DraftTask.TRANSLATE
                ? translated(before, order.saidOf(before), answer)
                : written(before, answer);
    }

    /** Only places in which the source says something; nobody has said yet that it is right. */
    private static SceneDocument translated(SceneDocument before, SceneDocument said, AnswerScene answer) {
        Map<String, String> texts = new LinkedHashMap<>(SceneTexts.of(said));
        texts.replaceAll((place, _) -> answer.texts().getOrDefault(place, ""));
        texts.values().removeIf(String::isBlank);
        return texts.isEmpty() ? before : TranslatedScene.draft(before, said, texts);
    }

    private static SceneDocument written(SceneDocument before, AnswerScene answer) {
        SceneDocument scene = answer.title().isEmpty() ? before : before.withTitle(answer.title());
        scene = answer.lines().isEmpty() ? scene : scene.withOnScreenText(answer.lines());
        Question question = answer.question();
        if (question != null) {
            return scene.withQuestion(question).withText(answer.text().isEmpty() ? question.text() : answer.text());
        }
        return answer.text().isEmpty() ? scene : scene.withText(answer.text());
    }

    private List<Message> told(SceneDocument before, SceneDocument after, AnswerScene answer) {
        List<Message> told = new ArrayList<>(answer.findings());
        boolean translated = order.task() == DraftTask.TRANSLATE;
        String lost = translated ? "" : Marks.lost(before.text(), after.text());
        if (!lost.isEmpty()) {
            told.add(Message.of("model.marks-lost", lost));
        }
        boolean other = !before.text().equals(after.text());
        if (other && before.voicing() instanceof Recorded) {
            told.add(Message.of("model.recorded"));
        }
        if (other && !translated && !before.subtitle().isBlank()) {
            told.add(Message.of("model.own-subtitle"));
        }
        return told;
    }

    /** Our estimate judges, not the model. */
    private void tellLength(ScriptDocument after) {
        if (proposed.isEmpty() || WITHOUT_LENGTH.contains(order.task())) {
            return;
        }
        double now = 0;
        if (order.task() == DraftTask.SHORTEN) {
            now = order.places().stream()
                    .mapToDouble(place ->
                            NarrationLength.seconds(after.scenes().get(place).scene()))
                    .sum();
            findings.addFirst(Message.of("model.length", order.spoken(), Math.round(now), order.seconds()));
        } else {
            now = proposed.stream()
                    .mapToDouble(scene -> NarrationLength.seconds(
                            after.scenes().get(scene.place()).scene()))
                    .sum();
            findings.addFirst(Message.of("model.length-now", Math.round(now)));
        }
        if (order.seconds() > 0 && now > order.seconds() * CLOSE) {
            findings.add(1, Message.of("model.too-long", Math.round(now - order.seconds())));
        }
    }
}
