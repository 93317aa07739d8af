-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- how urgent a job is: 0 URGENT, 1 NORMAL, 2 LOW; the smaller comes first
alter table video_render_job add column priority smallint default 1 not null check (priority between 0 and 2);
drop index video_render_job_status;
create index video_render_job_status on video_render_job (status, priority, queue_order, seq);
