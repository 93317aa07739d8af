package app.lectern.domain.render;

import java.util.List;

/**
 * What the jobs' rows and their wake-ups say of each other. The row is the truth and a wake-up only a hint that a worker
 * should ask for the next job: wake-ups may be lost or one too many, and are repaired from the rows. Safe for use by many
 * threads and processes.
 */
public interface RenderWakeUps {
    /** What the wake-ups of renders are called among all that is scheduled. */
    String TASK = "render";

    /** The RUNNING jobs that were claimed under a wake-up; none or one. */
    List<RenderJob> runningUnder(String wakeUp);

    /** The RUNNING jobs whose worker's wake-up is not there any more, so that nobody would notice their worker's death. */
    List<RenderJob> orphans();

    /** The jobs without a worker that need a wake-up, in the order of their line; none while there are enough for all. */
    List<String> unwoken();

    /** Lets every wake-up go that a worker holds, for another to take. Only when no worker lives. */
    void freeAll();
}
