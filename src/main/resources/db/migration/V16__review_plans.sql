-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- who is asked for a review, a name a line, and the last day for it; both count while a draft is sent
alter table video_script add column review_asked text;
alter table video_script add column review_due date;
-- which reminder was told last, and of which day
alter table video_script add column review_told varchar(30);
