package app.lectern.draft;

import app.lectern.pipeline.CancellationToken;

/** A language model somewhere. Safe for use by many threads; asking it twice may cost twice. */
public interface ChatModel {
    /**
     * Asks once and waits for the answer. Whatever does not work is an answer too.
     *
     * @throws java.util.concurrent.CancellationException within a second after the token is cancelled
     */
    ChatAnswer ask(ChatRequest request, CancellationToken token);

    /** Looks whether it is there, without sending a text. */
    ModelLook look(CancellationToken token);
}
