package app.lectern.draft;

import app.lectern.domain.Message;

/** What came of asking a model. */
public sealed interface ChatAnswer {
    /** It answered with this text. */
    record Said(String text) implements ChatAnswer {}

    /** There is no answer that can be used: why, and what to do. */
    record Failed(Message why) implements ChatAnswer {}
}
