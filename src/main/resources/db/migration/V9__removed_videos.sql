-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- a removed video is in no list any more; its texts, renders and history stay
alter table video add column removed_at timestamp with time zone;
alter table video add column removed_by varchar(100);
