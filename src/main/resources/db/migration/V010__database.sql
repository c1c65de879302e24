-- Who is looking, as row security asks it. The settings are made at the begin of each transaction;
-- a setting that was once made comes back as '' and not as null.

create extension if not exists pg_trgm;

create function viewer_tokens() returns text[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('huiyin.tokens', true), '')::text[], '{}');

create function viewer_shut() returns text[]
    language sql stable parallel safe
    return coalesce(nullif(current_setting('huiyin.shut', true), '')::text[], '{}');

create function viewer_job() returns text
    language sql stable parallel safe
    return nullif(current_setting('huiyin.job', true), '');

-- the matters that the running act has locked and may write
create function writing() returns bigint[]
    language sql stable parallel safe
    return nullif(current_setting('huiyin.writing', true), '')::bigint[];

revoke all on function viewer_tokens(), viewer_shut(), viewer_job(), writing() from public;
grant execute on function viewer_tokens(), viewer_shut(), viewer_job(), writing() to ${app};
