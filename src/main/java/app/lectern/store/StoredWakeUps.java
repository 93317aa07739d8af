package app.lectern.store;

import app.lectern.domain.render.RenderJob;
import app.lectern.domain.render.RenderWakeUps;
import java.util.List;

/** The wake-ups of render jobs beside the jobs' rows. */
public final class StoredWakeUps implements RenderWakeUps {
    private final Database database;

    public StoredWakeUps(Database database) {
        this.database = database;
    }

    @Override
    public List<RenderJob> runningUnder(String wakeUp) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select * from video_render_job where status = 'RUNNING' and wake_up = :wakeUp")
                        .bind("wakeUp", wakeUp)
                        .map((row, context) -> RenderJobRow.read(row))
                        .list());
    }

    @Override
    public List<RenderJob> orphans() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                                select * from video_render_job where status = 'RUNNING' and wake_up is not null
                                and not exists (
                                    select 1 from scheduled_tasks
                                    where task_name = :task and task_instance = video_render_job.wake_up)""")
                        .bind("task", TASK)
                        .map((row, context) -> RenderJobRow.read(row))
                        .list());
    }

    @Override
    public List<String> unwoken() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select job_id from video_render_job
                        where (status = 'PENDING' or (status = 'RUNNING' and wake_up is null)) and not exists (
                                select 1 from scheduled_tasks
                                where task_name = :task and task_instance = video_render_job.job_id)
                            and (select count(*) from scheduled_tasks where task_name = :task)
                                < (select count(*) from video_render_job where status in ('PENDING', 'RUNNING'))
                        order by priority, queue_order, seq""")
                        .bind("task", TASK)
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void freeAll() {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                                update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null,
                                    version = version + 1
                                where task_name = :task and picked""").bind("task", TASK).execute());
    }
}
