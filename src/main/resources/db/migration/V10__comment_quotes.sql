-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- the words of a scene that a comment is about
alter table scene_comment add column quote text;
