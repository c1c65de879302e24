-- 查找: what lists are found by when a million matters are there. Whoever sees two hundred of them must not read all.

-- Arms of a policy are joined by "or": one index for each arm, or no index at all. So the arms of jobs are written as
-- a range of ids, from the first on for the job and none for everybody else.
create function seen_by_job(variadic jobs text[]) returns bigint
    language sql stable parallel safe
    return case when viewer_job() = any (jobs) then -9223372036854775808 end;
revoke all on function seen_by_job(text[]) from public;
grant execute on function seen_by_job(text[]) to ${app};

alter policy verified on matter using (id >= seen_by_job('verify', 'render', 'staff'));
alter policy counted on matter using (id >= seen_by_job('statistics') and not sealed);

-- The audience of a petition is that of its matter. Asked of both, the planner would take one for as rare as the square of
-- it and read all an organ ever had for a page of twenty; behind "case" it is asked, and not reckoned with.
alter policy involved on petition using (
    matter_id = any (writing())
    or case when audience && viewer_tokens() then not shut && viewer_shut() else false end);

-- Nothing asks by these; each cost every registration or act a write.
drop index matter_recent;
drop index petition_recent;

-- 台账: the newest of a period first, whatever body registered it
create index petition_occurred on petition (occurred, id);
-- 超期: duties that run, whatever body has them; a right nobody used runs for ever and is not among them
drop index deadline_running;
create index deadline_running on deadline (last) where ended_on is null and side = 'DUTY';
-- 性质: the rare ones; claims are found among the newest
create index matter_kind on matter (kind, id) where kind <> 'CLAIM';

-- Words of a summary by their pairs of letters: most words of Chinese have two, and trigrams find none of those.
create function pairs(words text) returns text[]
    language sql immutable parallel safe
    return array(select substr(lower(words), n, 2) from generate_series(1, length(words) - 1) n);
revoke all on function pairs(text) from public;
grant execute on function pairs(text) to ${app};
drop index matter_words;
create index matter_pairs on matter using gin (pairs(summary));

-- Under row security no index of words may be asked before the policy. This asks both at once, with the same rule, as the
-- owner; it tells ids, the newest first, and whoever asks reads their rows with his own eyes.
create function matters_about(words text, pattern text, most integer) returns setof bigint
    language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
    return query execute '
        select id from matter
        where pairs(summary) @> $1 and cardinality($1) > 0 and summary ilike $2 escape ''!''
          and audience && $3 and not shut && $4
        order by id desc limit $5' using pairs(words), pattern, viewer_tokens(), viewer_shut(), most;
end
$$;
revoke all on function matters_about(text, text, integer) from public;
grant execute on function matters_about(text, text, integer) to ${app};

-- A function that asks tables is called for each row, in a query of its own: a month has thousands of ratings. Written out.
alter policy told on rating using (
    (select true from matter m where m.id = matter_id)
    and ((select viewer_wrote())
         or (select true from deadline d
             where d.matter_id = rating.matter_id and d.proceeding = rating.proceeding
               and d.term in ('triage.rating', 'handling.rating')
               and d.last < (now() at time zone 'Asia/Shanghai')::date limit 1)));
