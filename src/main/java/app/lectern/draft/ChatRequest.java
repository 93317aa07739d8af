package app.lectern.draft;

/**
 * What is sent to a model: all of it.
 *
 * @param system what it is told to do
 * @param user what it works on
 * @param form the JSON schema of the answer
 */
public record ChatRequest(String system, String user, String form) {}
