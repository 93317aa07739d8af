-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- what a training is about; the list is the workspace's own, these are only its beginning
create table training_category (
    name  varchar(100) primary key,
    place integer      not null
);
insert into training_category values
    ('성희롱 예방 교육', 1),
    ('개인정보 보호 교육', 2),
    ('직장 내 장애인 인식 개선 교육', 3),
    ('산업안전보건 교육', 4),
    ('퇴직연금 교육', 5),
    ('직장 내 괴롭힘 예방 교육', 6);

-- trainings follow a renamed category, and keep one that is used from being removed
alter table education add column category varchar(100) references training_category on update cascade;
-- the end date whose passing the history tells already
alter table education add column told_until date;

-- active_video_id is the video's id while the publication is ACTIVE, else null:
-- its uniqueness is the rule of one published render a video, whoever races for it
create table publication (
    publication_id  varchar(36)  primary key,
    seq             bigint generated always as identity,
    video_id        varchar(100) not null references video,
    video_asset_id  varchar(36)  not null references video_asset,
    job_id          varchar(36)  not null references video_render_job,
    state           varchar(10)  not null check (state in ('ACTIVE', 'ARCHIVED')),
    note            text         not null,
    published_by    varchar(100) not null,
    published_at    timestamp with time zone not null,
    active_video_id varchar(100) unique,
    check ((active_video_id is not null) = (state = 'ACTIVE'))
);

create index publication_video on publication (video_id, seq);

create table webhook (
    webhook_id varchar(36)   primary key,
    seq        bigint generated always as identity,
    url        varchar(2000) not null,
    secret     varchar(100)  not null,
    enabled    boolean       not null,
    created_by varchar(100)  not null,
    created_at timestamp with time zone not null
);

-- what is still to be told, written with what it tells of; next_at counts while it is WAITING
create table webhook_delivery (
    delivery_id varchar(36)  primary key,
    seq         bigint generated always as identity,
    webhook_id  varchar(36)  not null references webhook on delete cascade,
    event       varchar(50)  not null,
    body        text         not null,
    state       varchar(10)  not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts    integer      not null,
    next_at     timestamp with time zone not null,
    last_answer varchar(500),
    created_at  timestamp with time zone not null
);

create index webhook_delivery_due on webhook_delivery (state, next_at);
