-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

create table education (
    education_id varchar(100) primary key,
    title        varchar(300) not null,
    valid_until  date         not null
);

-- education_id has no foreign key: a training that is not known here is not expired
create table video (
    video_id     varchar(100) primary key,
    title        varchar(300) not null,
    education_id varchar(100),
    created_at   timestamp with time zone not null
);

create table video_script (
    script_id       varchar(36)  primary key,
    seq             bigint generated always as identity,
    video_id        varchar(100) not null references video,
    status          varchar(10)  not null check (status in ('DRAFT', 'APPROVED', 'REJECTED')),
    raw_json        text         not null,
    created_by      varchar(100) not null,
    created_at      timestamp with time zone not null,
    approved_by     varchar(100),
    approved_at     timestamp with time zone,
    rejected_by     varchar(100),
    rejected_at     timestamp with time zone,
    rejected_reason text
);

create index video_script_video on video_script (video_id, seq);

create table video_asset (
    video_asset_id varchar(36)  primary key,
    seq            bigint generated always as identity,
    video_id       varchar(100) not null references video,
    video_url      text         not null,
    thumbnail_url  text         not null,
    subtitle_url   text         not null,
    duration_sec   double precision not null,
    created_at     timestamp with time zone not null
);

create index video_asset_video on video_asset (video_id, seq);

-- active_video_id is the video's id while the job is PENDING or RUNNING, else null:
-- its uniqueness is the rule of one active job a video, whoever races for it
create table video_render_job (
    job_id          varchar(36)  primary key,
    seq             bigint generated always as identity,
    video_id        varchar(100) not null references video,
    script_id       varchar(36)  not null references video_script,
    status          varchar(10)  not null check (status in ('PENDING', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELED')),
    step            varchar(20),
    progress        integer      not null check (progress between 0 and 100),
    error_message   text,
    asset_id        varchar(36) references video_asset,
    requested_by    varchar(100) not null,
    created_at      timestamp with time zone not null,
    started_at      timestamp with time zone,
    finished_at     timestamp with time zone,
    quality         varchar(10)  not null,
    attempt         integer      not null,
    script_json     text         not null,
    active_video_id varchar(100) unique,
    check ((active_video_id is not null) = (status in ('PENDING', 'RUNNING')))
);
