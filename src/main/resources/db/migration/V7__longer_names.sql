-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- 1080p30-9x16 has 12 letters; 200 emoji of a title are 400 of what H2 counts
alter table video_render_job alter column quality set data type varchar(20);
alter table video alter column title set data type varchar(600);
