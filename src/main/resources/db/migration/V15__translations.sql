-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- videos that say in another language what their source says
create table video_translation (
    video_id        varchar(100) primary key references video,
    source_video_id varchar(100) not null references video,
    language        varchar(100) not null,
    unique (source_video_id, language)
);
