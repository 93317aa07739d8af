-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- who spoke in each scene of a render; scenes count from 0
create table video_render_voice (
    job_id  varchar(36)  not null references video_render_job,
    scene   integer      not null,
    place   integer      not null,
    engine  varchar(50)  not null,
    version varchar(100) not null,
    voice   varchar(500) not null,
    primary key (job_id, scene, place)
);
