package app.lectern.store;

import app.lectern.domain.Fingerprint;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check sum of a table's rows in whatever order they come, since databases sort letters differently: the sum of the
 * SHA-256 of each.
 */
final class RowSum {
    private static final int HEXADECIMAL = 16;

    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    void add(List<@Nullable Object> values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            String text = value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
            // the length keeps neighbours apart, and what is null from the word
            row.append(value == null ? "-" : Integer.toString(text.length()))
                    .append(':')
                    .append(text);
        }
        sum = sum.add(new BigInteger(Fingerprint.sha256(row.toString()), HEXADECIMAL));
        rows++;
    }

    long rows() {
        return rows;
    }

    boolean isOf(RowSum other) {
        return rows == other.rows && sum.equals(other.sum);
    }
}
