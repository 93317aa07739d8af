-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- what somebody has written and not saved yet; it may be incomplete, and is no part of the history
create table working_copy (
    script_id   varchar(36)  not null references video_script,
    user_id     varchar(100) not null,
    base_sha256 varchar(64)  not null,
    json        text         not null,
    saved_at    timestamp with time zone not null,
    primary key (script_id, user_id)
);
