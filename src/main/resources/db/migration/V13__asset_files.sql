-- Runs unchanged on H2 (MODE=PostgreSQL) and PostgreSQL.

-- the files of an asset as they were made, by their keys in the storage
create table asset_file (
    video_asset_id varchar(36)  not null references video_asset,
    file_key       varchar(500) not null,
    bytes          bigint       not null,
    sha256         varchar(64)  not null,
    primary key (video_asset_id, file_key)
);

-- when its files were cleaned away; the record of what was made stays
alter table video_asset add column cleaned_at timestamp with time zone;
