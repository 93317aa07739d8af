package app.lectern.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.h2.api.ErrorCode;

/**
 * An embedded database closes itself when its file cannot be written any more. Its connections are of no use then, also when
 * the disk is well again: the pool has to make new ones, which open the file anew.
 */
final class ClosedItself implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
