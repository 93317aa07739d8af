package app.lectern.api;

import app.lectern.domain.Message;
import app.lectern.domain.ReasonCode;
import app.lectern.domain.RefusedException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file.
 *
 * @param last inclusive
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    long length() {
        return last - first + 1;
    }

    /**
     * What a Range header (RFC 9110, 14.2) asks of a file; empty when the whole file is to be sent, as for several ranges.
     *
     * @throws RefusedException RANGE_NOT_SATISFIABLE when nothing of the range is in the file
     */
    static Optional<ByteRange> of(String header, long size) {
        Matcher matcher = SINGLE.matcher(header.strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        ByteRange range = matcher.group(1).isEmpty()
                ? new ByteRange(Math.max(0, size - Long.parseLong(matcher.group(2))), size - 1)
                : new ByteRange(Long.parseLong(matcher.group(1)), last(matcher.group(2), size));
        boolean backwards = !matcher.group(1).isEmpty()
                && !matcher.group(2).isEmpty()
                && Long.parseLong(matcher.group(2)) < range.first;
        if (backwards) {
            return Optional.empty();
        }
        if (range.first >= size) {
            throw new RefusedException(
                    ReasonCode.RANGE_NOT_SATISFIABLE, Message.of("api.bad-range", Long.toString(size)));
        }
        return Optional.of(range);
    }

    private static long last(String digits, long size) {
        return digits.isEmpty() ? size - 1 : Math.min(Long.parseLong(digits), size - 1);
    }
}
