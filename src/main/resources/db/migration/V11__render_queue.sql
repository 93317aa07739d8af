-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- the place in the line of those that wait: the smallest is next; equal ones go by seq
alter table video_render_job add column queue_order bigint;
update video_render_job set queue_order = seq;
alter table video_render_job alter column queue_order set not null;

-- why a render failed, as JSON: the key and the arguments of its words, and the place in the script;
-- error_message holds the words of renders that failed before this
alter table video_render_job add column failure text;

-- when each step of each attempt began and ended
create table render_step_time (
    job_id      varchar(36) not null references video_render_job,
    attempt     integer     not null,
    step        varchar(20) not null,
    started_at  timestamp with time zone not null,
    finished_at timestamp with time zone,
    primary key (job_id, attempt, step)
);
