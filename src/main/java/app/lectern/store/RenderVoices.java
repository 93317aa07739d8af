package app.lectern.store;

import app.lectern.domain.render.SceneVoice;
import app.lectern.domain.render.UsedVoice;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who spoke in the scenes of a render: the rows of one job. */
final class RenderVoices {
    private RenderVoices() {}

    static void replace(Handle handle, String jobId, List<SceneVoice> voices) {
        handle.createUpdate("delete from video_render_voice where job_id = :id")
                .bind("id", jobId)
                .execute();
        if (voices.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into video_render_voice values (:id, :scene, :place, :engine, :version, :voice)");
        for (int i = 0; i < voices.size(); i++) {
            SceneVoice one = voices.get(i);
            batch.bind("id", jobId)
                    .bind("scene", one.scene())
                    .bind("place", i)
                    .bind("engine", one.voice().engine())
                    .bind("version", one.voice().version())
                    .bind("voice", one.voice().voice())
                    .add();
        }
        batch.execute();
    }

    static List<SceneVoice> of(Handle handle, String jobId) {
        return handle.createQuery("select * from video_render_voice where job_id = :id order by scene, place")
                .bind("id", jobId)
                .map((row, context) -> new SceneVoice(
                        row.getInt("scene"),
                        new UsedVoice(row.getString("engine"), row.getString("version"), row.getString("voice"))))
                .list();
    }
}
