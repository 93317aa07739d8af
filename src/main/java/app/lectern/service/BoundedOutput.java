package app.lectern.service;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes so many bytes and no more. */
final class BoundedOutput extends FilterOutputStream {
    /** More came than was allowed. */
    static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private long room;

    /** @param room how many bytes may come */
    BoundedOutput(OutputStream out, long room) {
        super(out);
        this.room = room;
    }

    @Override
    public void write(int one) throws IOException {
        take(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        take(count);
        out.write(bytes, from, count);
    }

    private void take(int count) throws FullException {
        room -= count;
        if (room < 0) {
            throw new FullException();
        }
    }
}
