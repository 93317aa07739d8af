package app.lectern.store;

import app.lectern.script.CanonicalJson;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Gives the scripts and jobs of an older Lectern their fingerprints: SQL cannot reckon those. */
final class V4__ScriptFingerprints extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        fill(
                context,
                "select script_id, raw_json from video_script",
                "update video_script set sha256 = ? where script_id = ?");
        fill(
                context,
                "select job_id, script_json from video_render_job",
                "update video_render_job set script_sha256 = ? where job_id = ?");
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("alter table video_script alter column sha256 set not null");
            statement.execute("alter table video_render_job alter column script_sha256 set not null");
        }
    }

    private static void fill(Context context, String select, String update) throws SQLException {
        try (Statement read = context.getConnection().createStatement();
                ResultSet rows = read.executeQuery(select);
                PreparedStatement write = context.getConnection().prepareStatement(update)) {
            while (rows.next()) {
                write.setString(1, CanonicalJson.sha256(rows.getString(2)));
                write.setString(2, rows.getString(1));
                write.executeUpdate();
            }
        }
    }
}
