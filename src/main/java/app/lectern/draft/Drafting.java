package app.lectern.draft;

import app.lectern.domain.Message;
import app.lectern.pipeline.CancellationToken;

/** From what an author wants to what a model proposes. Stateless and safe for use by many threads. */
public final class Drafting {
    /** What came of it. */
    public sealed interface Outcome {
        /** Scenes to be accepted or refused. */
        record Proposed(Proposal proposal) implements Outcome {}

        /** No proposal: why, and what to do. */
        record Failed(Message why) implements Outcome {}
    }

    private Drafting() {}

    /** What is sent for an order that has no {@link DraftOrder#problem}. */
    public static ChatRequest request(DraftOrder order) {
        return DraftPrompt.of(order);
    }

    /**
     * Asks a model and reads its answer.
     *
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    public static Outcome ask(ChatModel model, DraftOrder order, ChatRequest request, CancellationToken token) {
        return switch (model.ask(request, token)) {
            case ChatAnswer.Failed(Message why) -> new Outcome.Failed(why);
            case ChatAnswer.Said(String text) ->
                switch (AnswerReader.read(order.task(), text)) {
                    case AnswerReading.Unusable(Message why) -> new Outcome.Failed(why);
                    case AnswerReading.Read read -> proposed(ProposalMaker.of(order, read));
                };
        };
    }

    private static Outcome proposed(Proposal proposal) {
        return proposal.scenes().isEmpty()
                ? new Outcome.Failed(Message.of("model.no-change"))
                : new Outcome.Proposed(proposal);
    }
}
