package app.lectern.desktop.editor;

import app.lectern.desktop.Notices;
import app.lectern.domain.script.Question;
import app.lectern.script.SceneDocument;
import app.lectern.script.ScriptDocument;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is done with whole scenes. */
public final class SceneListViewModel {
    private final DocumentViewModel writing;
    private final Notices notices;

    SceneListViewModel(DocumentViewModel writing, Notices notices) {
        this.writing = writing;
        this.notices = notices;
    }

    /** Chooses scenes. */
    public void choose(int scene, Set<Integer> all) {
        writing.settle();
        Spot before = writing.spot().get();
        Spot next = new Spot(scene, new TreeSet<>(all), before.scene() == scene ? before.caret() : 0);
        writing.spot().set(next);
    }

    /** A new scene behind the shown one. */
    public void add() {
        edit((document, spot) -> {
            int at = spot.scene() + 1;
            writing.change(StepName.of("step.add", at + 1), document.insert(at, SceneDocument.empty()), Spot.at(at));
        });
    }

    /** A new scene that asks something, behind the shown one. */
    public void addQuestion() {
        edit((document, spot) -> {
            int at = spot.scene() + 1;
            SceneDocument asking = SceneDocument.empty().withQuestion(Question.BLANK);
            writing.change(StepName.of("step.add-question", at + 1), document.insert(at, asking), Spot.at(at));
        });
    }

    /** Scenes from elsewhere, at least one, behind the shown one. */
    public void insert(List<SceneDocument> others) {
        edit((document, spot) -> {
            int at = spot.scene() + 1;
            Spot there = new Spot(at, range(at, others.size()), 0);
            writing.change(StepName.of("step.import", others.size()), document.insertTwins(at, others), there);
        });
    }

    /** Twins of the chosen scenes behind them. */
    public void duplicate() {
        edit((document, spot) -> {
            SortedSet<Integer> chosen = spot.chosen();
            int first = chosen.last() + 1;
            Spot twins = new Spot(first, range(first, chosen.size()), 0);
            writing.change(name("step.duplicate", chosen), document.duplicate(chosen), twins);
        });
    }

    /** Takes the chosen scenes away; for a while they are offered back, whatever is written meanwhile. */
    public void remove() {
        edit((document, spot) -> {
            SortedSet<Integer> chosen = spot.chosen();
            StepName name = name("step.remove", chosen);
            ScriptDocument rest = document.remove(chosen);
            writing.change(name, rest, Spot.at(Math.max(0, chosen.first())));
            if (rest.equals(writing.document().get())) {
                String told = chosen.size() == 1 ? "scene.removed" : "scene.removed-many";
                notices.undoable(told, name.arguments(), () -> takeBack(document, chosen, rest));
            }
        });
    }

    private void takeBack(ScriptDocument before, SortedSet<Integer> chosen, ScriptDocument rest) {
        if (rest.equals(writing.document().get())) {
            writing.undo();
            return;
        }
        edit((document, spot) -> {
            ScriptDocument whole = document;
            for (int index : chosen) {
                SceneDocument scene = before.scenes().get(index);
                if (document.indexOf(scene.id()) < 0) {
                    whole = whole.insert(Math.min(index, whole.scenes().size()), scene);
                }
            }
            writing.change(name("step.bring-back", chosen), whole, Spot.at(chosen.first()));
        });
    }

    /** The chosen scenes one place up. */
    public void moveUp() {
        edit((document, spot) -> {
            if (spot.chosen().first() > 0) {
                moveTo(spot.chosen().first() - 1);
            }
        });
    }

    /** The chosen scenes one place down. */
    public void moveDown() {
        edit((document, spot) -> {
            if (spot.chosen().last() + 1 < document.scenes().size()) {
                moveTo(spot.chosen().last() + 2);
            }
        });
    }

    /** The chosen scenes before another, counted before they move; the number of scenes means the end. */
    public void moveTo(int to) {
        edit((document, spot) -> {
            SortedSet<Integer> chosen = spot.chosen();
            int first = to - (int) chosen.stream().filter(i -> i < to).count();
            int shown = first + chosen.headSet(spot.scene()).size();
            Spot there = new Spot(shown, range(first, chosen.size()), spot.caret());
            writing.change(name("step.move", chosen), document.move(chosen, to), there);
        });
    }

    /** Parts the shown scene where the caret is. */
    public void split() {
        edit((document, spot) -> writing.change(
                StepName.of("step.split", spot.scene() + 1),
                document.split(spot.scene(), spot.caret()),
                Spot.at(spot.scene() + 1)));
    }

    /** Joins the shown scene with the next one; two that both ask something stay apart, which is told. */
    public void merge() {
        edit((document, spot) -> {
            ScriptDocument merged = document.merge(spot.scene());
            if (merged.equals(document) && spot.scene() + 1 < document.scenes().size()) {
                notices.done("scene.both-ask", spot.scene() + 1, spot.scene() + 2);
                return;
            }
            int end = document.scenes().get(spot.scene()).text().length();
            Spot seam = new Spot(spot.scene(), new TreeSet<>(), end);
            writing.change(StepName.of("step.merge", spot.scene() + 1), merged, seam);
        });
    }

    private interface Edit {
        void with(ScriptDocument document, Spot spot);
    }

    private void edit(Edit edit) {
        writing.settle();
        ScriptDocument document = writing.document().get();
        if (document != null) {
            edit.with(document, writing.spot().get().within(document.scenes().size()));
        }
    }

    private static StepName name(String key, SortedSet<Integer> chosen) {
        return chosen.size() == 1 ? StepName.of(key, chosen.first() + 1) : StepName.of(key + "-many", chosen.size());
    }

    private static SortedSet<Integer> range(int first, int count) {
        return IntStream.range(first, first + count).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
