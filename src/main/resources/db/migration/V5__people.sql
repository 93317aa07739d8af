-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- user_id is the sign-in name as it was typed, folded_id the same without the difference of capitals;
-- people are never deleted, for records name them
create table person (
    user_id       varchar(100) primary key,
    folded_id     varchar(300) not null unique,
    display_name  varchar(100) not null,
    roles         varchar(100) not null,
    password_hash varchar(300),
    active        boolean      not null,
    failed_tries  integer      not null,
    locked_until  timestamp with time zone,
    created_at    timestamp with time zone not null
);

-- sha256 is that of the secret, which nobody keeps
create table access_token (
    token_id     varchar(36)  primary key,
    seq          bigint generated always as identity,
    user_id      varchar(100) not null references person,
    kind         varchar(10)  not null check (kind in ('SESSION', 'BEARER')),
    sha256       varchar(64)  not null unique,
    label        varchar(100) not null,
    created_at   timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone
);

create index access_token_person on access_token (user_id, seq);
