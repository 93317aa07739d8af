-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- the end date whose nearness webhooks were told of
alter table education add column told_soon date;
