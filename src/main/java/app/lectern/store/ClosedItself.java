package app.lectern.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * An embedded database closes itself when its file cannot be written any more. Its connections are of no use then, also when
 * the disk is well again: the first that fails so takes all of them out of the pool, and new ones open the file anew. That one
 * fails, so that a full disk is told: with connections that are looked at before, writes would seem to succeed and be lost.
 */
final class ClosedItself implements SQLExceptionOverride {
    private volatile @Nullable HikariDataSource pool;

    /** Says whose connections these are, once it is made. */
    void watch(HikariDataSource connections) {
        pool = connections;
    }

    @java.lang.Override
    public Override adjudicate(SQLException e) {
        if (e.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED
                && Database.diskTrouble(e).isEmpty()) {
            return Override.CONTINUE_EVICT;
        }
        Optional.ofNullable(pool)
                .map(HikariDataSource::getHikariPoolMXBean)
                .ifPresent(HikariPoolMXBean::softEvictConnections);
        return Override.MUST_EVICT;
    }
}
