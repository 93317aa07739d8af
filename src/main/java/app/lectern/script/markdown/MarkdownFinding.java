package app.lectern.script.markdown;

import app.lectern.domain.Message;

/**
 * Something of a Markdown file that could not be taken over, or was taken over differently.
 *
 * @param line from 1; 0 when it is about the whole file
 */
public record MarkdownFinding(int line, Message message) {
    /** The line and what is told of it, as one message. */
    public Message told() {
        return line == 0 ? message : Message.of("markdown.at-line", line, message);
    }
}
