-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- the wake-up that a job's worker runs it under, null where nobody does; and how many workers it has lost
alter table video_render_job add column wake_up varchar(100);
alter table video_render_job add column lost integer default 0 not null;
create index video_render_job_status on video_render_job (status, queue_order, seq);
create index video_render_job_queue_order on video_render_job (queue_order);
create index video_render_job_finished on video_render_job (finished_at);

-- one row: its lock puts claims in line; most_running null means no limit
create table render_queue (
    only_row     integer primary key check (only_row = 1),
    most_running integer check (most_running > 0)
);
insert into render_queue values (1, null);

-- the table of db-scheduler 16
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(100) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean      not null,
    picked_by            varchar(100),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint       not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
