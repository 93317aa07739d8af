-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- every script is a revision of its video's text, counted from 1
alter table video_script add column revision integer;
update video_script set revision = (
    select count(*) from video_script older
    where older.video_id = video_script.video_id and older.seq <= video_script.seq);
alter table video_script alter column revision set not null;
create unique index video_script_revision on video_script (video_id, revision);

-- SHA-256 of the canonical JSON (RFC 8785); rows of an older Lectern get theirs by the migration that follows
alter table video_script add column sha256 varchar(64);
alter table video_script add column edited_by varchar(100);
alter table video_script add column edited_at timestamp with time zone;
update video_script set edited_by = created_by, edited_at = created_at;
alter table video_script alter column edited_by set not null;
alter table video_script alter column edited_at set not null;
alter table video_script add column sent_by varchar(100);
alter table video_script add column sent_at timestamp with time zone;
alter table video_script add column sent_note text;

create table scene_comment (
    comment_id  varchar(36)  primary key,
    seq         bigint generated always as identity,
    video_id    varchar(100) not null references video,
    script_id   varchar(36)  not null references video_script,
    scene_id    varchar(200),
    text        text         not null,
    blocking    boolean      not null,
    created_by  varchar(100) not null,
    created_at  timestamp with time zone not null,
    resolved_by varchar(100),
    resolved_at timestamp with time zone
);

create index scene_comment_video on scene_comment (video_id, seq);

-- which revision a render is of, and what it says
alter table video_render_job add column revision integer;
alter table video_render_job add column script_sha256 varchar(64);
update video_render_job set revision = (
    select revision from video_script where video_script.script_id = video_render_job.script_id);
alter table video_render_job alter column revision set not null;

-- what a caller's Idempotency-Key made; kept for a day
create table idempotency_key (
    user_id    varchar(100) not null,
    key_sha256 varchar(64)  not null,
    job_id     varchar(36)  not null references video_render_job,
    created_at timestamp with time zone not null,
    primary key (user_id, key_sha256)
);

-- the append-only history; seq has no gaps and each hash covers the one before
create table history (
    seq           bigint       primary key,
    happened_at   timestamp with time zone not null,
    user_id       varchar(100) not null,
    action        varchar(30)  not null,
    video_id      varchar(100),
    script_id     varchar(36),
    details       text         not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null
);

create index history_video on history (video_id, seq);

-- one row: the end of the chain, whose lock puts writers in line
create table history_head (
    only_row integer     primary key check (only_row = 1),
    seq      bigint      not null,
    hash     varchar(64) not null
);
insert into history_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table workspace_setting (
    name  varchar(50) primary key,
    setting text     not null
);
