package app.lectern.draft;

import app.lectern.domain.Message;

/**
 * Whether a model can be asked.
 *
 * @param good whether it can, as far as can be seen
 * @param told in words, with what to do when it cannot
 */
public record ModelLook(boolean good, Message told) {}
