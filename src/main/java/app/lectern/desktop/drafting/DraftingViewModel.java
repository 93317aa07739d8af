package app.lectern.desktop.drafting;

import app.lectern.desktop.Background;
import app.lectern.desktop.Notices;
import app.lectern.desktop.Words;
import app.lectern.domain.account.User;
import app.lectern.draft.DraftOrder;
import app.lectern.draft.Drafting;
import app.lectern.draft.Proposal;
import app.lectern.pipeline.CancellationToken;
import app.lectern.script.ScriptDocument;
import app.lectern.script.compare.ScriptComparison;
import app.lectern.service.ModelChoice;
import app.lectern.service.ModelDraftService;
import app.lectern.service.PreparedDraft;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * A draft by a model, from the wish to the scenes that are taken. What was asked and what came of it stays when the pane
 * is closed. Owned by the window's thread.
 */
public final class DraftingViewModel {
    /**
     * Scenes to choose from.
     *
     * @param comparison what of the script would differ, word by word
     */
    record Offer(PreparedDraft asked, Proposal proposal, ScriptComparison comparison) {}

    private final ModelDraftService drafts;
    private final User user;
    private final Words words;
    private final Notices notices;
    private final Background background;
    private final DraftedText text;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<DraftingStage> stage = new ReadOnlyObjectWrapper<>(DraftingStage.ASKING);
    private final ObjectProperty<@Nullable ModelChoice> model = new SimpleObjectProperty<>();
    private final DraftWish wish;
    private final ReadOnlyObjectWrapper<@Nullable PreparedDraft> prepared = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<Integer>> taken = new SimpleObjectProperty<>(Set.of());
    private final StringProperty problem = new SimpleStringProperty("");
    private CancellationToken token = new CancellationToken();

    public DraftingViewModel(
            ModelDraftService drafts,
            User user,
            Words words,
            Notices notices,
            Background background,
            DraftedText text) {
        this.drafts = drafts;
        this.user = user;
        this.words = words;
        this.notices = notices;
        this.background = background;
        this.text = text;
        this.wish = new DraftWish(text);
    }

    /** Opens the pane where it was left. */
    public void open() {
        if (text.document() == null || !text.isWritable()) {
            return;
        }
        problem.set("");
        wish.offerTranslation(!text.said().isEmpty());
        background.work(
                () -> drafts.choice(user), (Optional<ModelChoice> now) -> model.set(now.orElse(null)), this::fail);
        open.set(true);
    }

    /** Closes the pane; an answer that is waited for is still waited for. */
    public void close() {
        open.set(false);
    }

    /** Prepares what is wanted, to be looked at. Nothing is sent. */
    void look() {
        DraftOrder order = wish.order();
        if (order == null) {
            return;
        }
        problem.set("");
        background.work(
                () -> drafts.prepare(user, order),
                seen -> {
                    prepared.set(seen);
                    stage.set(DraftingStage.LOOKING);
                },
                this::fail);
    }

    /** Goes back to what is wanted; what came stays away. */
    void back() {
        token.cancel();
        problem.set("");
        offer.set(null);
        taken.set(Set.of());
        stage.set(DraftingStage.ASKING);
    }

    /** Sends exactly what was looked at. */
    void send() {
        PreparedDraft seen = prepared.get();
        if (seen == null || stage.get() != DraftingStage.LOOKING) {
            return;
        }
        CancellationToken mine = new CancellationToken();
        token = mine;
        problem.set("");
        stage.set(DraftingStage.WAITING);
        background.work(
                () -> answered(seen, mine),
                came -> {
                    if (!mine.isCanceled()) {
                        show(came);
                    }
                },
                e -> {
                    if (!mine.isCanceled()) {
                        stage.set(DraftingStage.LOOKING);
                        fail(e);
                    }
                });
    }

    private record Came(Drafting.Outcome outcome, @Nullable Offer offer) {}

    private Came answered(PreparedDraft seen, CancellationToken mine) {
        Drafting.Outcome outcome = drafts.send(user, seen, mine);
        return outcome instanceof Drafting.Outcome.Proposed proposed
                ? new Came(
                        outcome,
                        new Offer(seen, proposed.proposal(), proposed.proposal().comparison()))
                : new Came(outcome, null);
    }

    private void show(Came came) {
        switch (came.outcome()) {
            case Drafting.Outcome.Failed failed -> {
                problem.set(words.of(failed.why()));
                stage.set(DraftingStage.LOOKING);
            }
            case Drafting.Outcome.Proposed _ -> {
                taken.set(Set.of());
                offer.set(came.offer());
                stage.set(DraftingStage.CHOOSING);
            }
        }
    }

    /** Waits no longer; what was sent was sent. */
    void cancel() {
        token.cancel();
        stage.set(DraftingStage.LOOKING);
    }

    /** Accepts a scene, or leaves the script as it is there. */
    void take(int place, boolean accepted) {
        Set<Integer> now = new TreeSet<>(taken.get());
        if (accepted ? now.add(place) : now.remove(place)) {
            taken.set(Set.copyOf(now));
        }
    }

    /** Accepts all scenes, or none. */
    void takeAll(boolean accepted) {
        Offer now = offer.get();
        taken.set(
                now == null || !accepted ? Set.of() : Set.copyOf(now.proposal().all()));
    }

    /** Brings the accepted scenes into the script as one step, and writes down whose draft they are. */
    void apply() {
        Offer now = offer.get();
        ScriptDocument document = text.document();
        String scriptId = text.scriptId();
        if (now == null || document == null || scriptId == null || taken.get().isEmpty() || !text.isWritable()) {
            return;
        }
        Proposal.Accepted accepted = now.proposal().acceptInto(document, taken.get());
        if (accepted.taken().isEmpty()) {
            problem.set(words.of("drafting.all-overtaken"));
            return;
        }
        text.change(accepted.document(), "step.model-draft", accepted.taken().size());
        background.work(
                () -> {
                    drafts.accepted(user, scriptId, now.asked().model(), now.proposal(), accepted.taken());
                    return accepted;
                },
                _ -> {},
                notices::failed);
        back();
        close();
        if (accepted.overtaken().isEmpty()) {
            notices.done("drafting.done", accepted.taken().size());
        } else {
            notices.done(
                    "drafting.done-but",
                    accepted.taken().size(),
                    accepted.overtaken().size());
        }
    }

    private void fail(Exception e) {
        problem.set(words.failure(e));
    }

    /** Whether the pane is shown. */
    public BooleanProperty isOpen() {
        return open;
    }

    ReadOnlyObjectProperty<DraftingStage> stage() {
        return stage.getReadOnlyProperty();
    }

    /** The model that is asked; null while there is none. */
    ObjectProperty<@Nullable ModelChoice> model() {
        return model;
    }

    /** What is wanted of it. */
    DraftWish wish() {
        return wish;
    }

    /** What would be sent; null before it was looked at. */
    ReadOnlyObjectProperty<@Nullable PreparedDraft> prepared() {
        return prepared.getReadOnlyProperty();
    }

    /** What came; null while there is nothing to choose from. */
    ReadOnlyObjectProperty<@Nullable Offer> offer() {
        return offer.getReadOnlyProperty();
    }

    /** The accepted scenes, by their places in the proposed script. */
    ObjectProperty<Set<Integer>> taken() {
        return taken;
    }

    /** What did not work, in words; empty when all went well. */
    StringProperty problem() {
        return problem;
    }

    /** Waits for nothing any more. */
    public void end() {
        token.cancel();
    }
}
