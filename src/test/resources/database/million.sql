-- A million matters, copied from those of the sample county: only what plans depend on. Three years of answered ones,
-- some thousand that are open, some that are sealed. Of the answered ones what no list reads is left out: their text, most of
-- their papers and of their journal. Read as the superuser: no foreign key is asked.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';

-- Which original stands for what, how many copies there are of each, and how old in days the oldest is.
create temporary table share as
with original as (
    select m.id, case
        when m.sealed then 'sealed'
        when b.code <> 'QH-XF' then 'other counter'
        when exists (select from proceeding where matter_id = m.id and ended is null) then 'open'
        when h.code = 'QH-LW' then 'township'
        when h.code = 'QH-ZJ' then 'housing'
        else 'past' end as kind
    from matter m
    join body b on b.id = m.body
    left join lateral (select o.code from proceeding p join body o on o.id = p.body
                       where p.matter_id = m.id and p.procedure = 'HANDLING' order by p.no desc limit 1) h on true
    where not m.history
      and not exists (select from petition where matter_id = m.id and (how <> 'OPENED' or series = 'F'))
      and not exists (select from part where matter_id = m.id)
)
select o.id, o.kind, w.days, ceil(w.matters::numeric / count(*) over (partition by o.kind))::int as copies
from original o
join (values ('sealed', 200, 1000), ('other counter', 600, 1000), ('township', 300, 1000), ('housing', 20000, 1090),
             ('open', 6000, 60), ('past', 973000, 1090)) as w (kind, matters, days) using (kind);

-- One row for each copy, the oldest first: ids go by time, as those of the register do.
create temporary table twin as
select row_number() over (order by recorded) as n, d.*,
       ((extract(epoch from recorded) * 1000)::bigint << 21) + row_number() over (order by recorded) % 2097152 as id,
       coalesce(k.last, 0) + row_number() over (partition by d.body, d.series, d.year order by recorded) as serial
from (
    select s.id as original, s.kind, s.shift, p.body, p.series, extract(year from p.occurred - s.age)::int as year,
           (p.occurred - s.age + random() * interval '8 hours') at time zone 'Asia/Shanghai' as recorded
    from (select s.*, g.shift, g.shift * interval '1 day' as age from share s
          cross join lateral (select floor(random() * s.days)::int as shift from generate_series(1, s.copies)) g) s
    join petition p on p.matter_id = s.id
) d
left join counter k on k.body = d.body and k.series = d.series and k.year = d.year;
create unique index on twin (n);
analyze twin;
insert into counter (body, year, series, last)
select body, year, series, max(serial) from twin group by body, year, series
on conflict (body, year, series) do update set last = excluded.last;

create temporary table kept as
select format('drop index %I', i.indexname) as away, i.indexdef as again
from pg_indexes i
join pg_class c on c.relname = i.indexname
where i.schemaname = 'public' and not exists (select from pg_constraint where conindid = c.oid)
  and i.tablename in ('matter', 'petition', 'proceeding', 'deadline', 'writer_index', 'journal', 'outside_number', 'reading_log');
do $$
declare
    one text;
begin
    for one in select away from kept loop
        execute one;
    end loop;
end
$$;

-- Copies a table for all twins, its days moved; "other" are the columns that are not the original's (c), "where" leaves out.
create function pg_temp.copied(wanted text, other jsonb, which text default 'true') returns bigint language plpgsql as $$
declare
    columns text;
    expressions text;
    copies bigint;
begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
           string_agg(coalesce(other ->> column_name, case
               when column_name = 'matter_id' then 't.id'
               when data_type = 'date' then format('c.%I - t.shift', column_name)
               when data_type like 'timestamp%' then format('c.%I - t.shift * interval ''1 day''', column_name)
               else format('c.%I', column_name) end), ', ' order by ordinal_position)
    into columns, expressions
    from information_schema.columns
    where table_schema = 'public' and table_name = wanted and is_generated = 'NEVER' and is_identity = 'NO';
    execute format('insert into %I (%s) select %s from twin t join %I c on c.%s = t.original where %s', wanted, columns,
        expressions, wanted, case wanted when 'matter' then 'id' else 'matter_id' end, which);
    get diagnostics copies = row_count;
    return copies;
end
$$;

select pg_temp.copied('matter', '{
    "id": "t.id", "sample": "false", "recorded": "t.recorded",
    "audience": "array_append(array(select a from unnest(c.audience) a where a not like ''q:%''), ''q:'' || encode(sha256(int8send(t.n)), ''hex''))",
    "kind": "case when c.sealed then ''REPORT'' when t.n % 25 = 0 then ''SUGGESTION'' when t.n % 40 = 0 then ''OTHER'' else ''CLAIM'' end",
    "summary": "case when c.sealed then c.summary else left(c.summary, 180) || ''（'' || (array[''东门'', ''西街'', ''南巷'', ''北里'', ''河沿'', ''桥头'', ''上村'', ''下村''])[1 + t.n % 8] || t.n % 997 || ''号）'' end"}');
select pg_temp.copied('petition', '{
    "id": "t.id", "request": "gen_random_uuid()", "recorded": "t.recorded", "year": "t.year", "serial": "t.serial",
    "audience": "array_append(array(select a from unnest(c.audience) a where a not like ''q:%''), ''q:'' || encode(sha256(int8send(t.n)), ''hex''))",
    "number": "substring(c.number from ''^.*〔'') || t.year || ''〕'' || lpad(t.serial::text, greatest(4, length(t.serial::text)), ''0'') || ''号''"}');
select pg_temp.copied('key_wrap', '{}');
select pg_temp.copied('party', '{}');
select pg_temp.copied('writer_index', '{"token": "case when t.n % 2000 = 0 then c.token else sha256(c.token || int8send(t.n / 3)) end"}');
select pg_temp.copied('involvement', '{}', 't.kind <> ''past'' or c.no <= 2');
select pg_temp.copied('content', '{}', 't.kind <> ''past''');
select pg_temp.copied('proceeding', '{}');
select pg_temp.copied('deadline', '{}');
select pg_temp.copied('journal', '{"request": "gen_random_uuid()", "xid": "(3 + t.n % 1000)::text::xid8"}', 't.kind <> ''past'' or c.seq = 1');
select pg_temp.copied('document', '{
    "year": "extract(year from c.issued - t.shift)", "serial": "c.serial + t.n * 100", "number": "''青文'' || t.n || ''号''",
    "sealed": "case when t.kind = ''past'' then ''\\x00'' else c.sealed end"}',
    't.kind <> ''past'' or c.paper in (''RECEIPT_SLIP'', ''OPINION'', ''DUTY_REPLY'', ''DIRECT_REPLY'')');
select pg_temp.copied('service', '{}');
select pg_temp.copied('rating', '{}');
select pg_temp.copied('rendition', '{}', 't.kind <> ''past''');
insert into outside_number (matter_id, petition_id, kind, number)
select id, id, 'HOTLINE', 'RX' || 100000000 + n from twin where n % 20 = 0;
insert into reading_log (matter_id, officer, body, what, at, xid)
select t.id, o.id, t.body, '事项页', t.recorded + interval '1 day', (3 + t.n % 1000)::text::xid8
from twin t, officer o where o.login = 'li.hua';

do $$
declare
    one text;
begin
    for one in select again from kept loop
        execute one;
    end loop;
end
$$;
analyze;
