package app.lectern.subtitle;

import app.lectern.domain.Message;

/** A text that is no SubRip file, and the line where that shows. */
public final class SubtitleSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message text;

    SubtitleSyntaxException(String key, int line, String content) {
        super(key + " in line " + line + ": " + content);
        this.line = line;
        this.text = Message.of(key, line, content);
    }

    /** The line's number, from 1. */
    public int line() {
        return line;
    }

    /** What to tell the person. */
    public Message text() {
        return text;
    }
}
