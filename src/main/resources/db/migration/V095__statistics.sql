-- 统计: how rates are reckoned, what was carried out as a sheet, and the viewer that counts.

create index petition_received on petition (body, occurred);

-- Formulas are data: an installation adds its own or prefers another. None was found in an official text.
create table rate_definition (
    code        text primary key check (code <> ''),
    family      text    not null,
    title       text    not null,
    terms       text[]  not null check (cardinality(terms) > 0),
    numerator   text[]  not null check (cardinality(numerator) > 0 and numerator <@ denominator),
    denominator text[]  not null check (denominator <@ array ['ON_TIME', 'LATE', 'OPEN', 'OVERDUE']),
    punctual    text    not null,
    deed        text    not null,
    preferred   boolean not null,
    position    integer not null,
    verified    boolean not null
);
create unique index rate_definition_preferred on rate_definition (family) where preferred;

insert into rate_definition (code, family, title, terms, numerator, denominator, punctual, deed, preferred, position, verified)
values ('acceptance.bureau', 'acceptance.bureau', '及时受理率（信访部门，转送期限）', '{triage.routing}', '{ON_TIME}', '{ON_TIME,LATE,OVERDUE}', '及时', '受理', true, 1, false),
       ('acceptance.organ', 'acceptance.organ', '及时受理率（责任单位，受理告知期限）', '{handling.notice}', '{ON_TIME}', '{ON_TIME,LATE,OVERDUE}', '及时', '受理', true, 2, false),
       ('reply.all', 'reply', '按期答复率（含未到期）', '{handling.handling,handling.performance}', '{ON_TIME}', '{ON_TIME,LATE,OPEN,OVERDUE}', '按期', '答复', true, 3, false),
       ('reply.due', 'reply', '按期答复率（不含未到期）', '{handling.handling,handling.performance}', '{ON_TIME}', '{ON_TIME,LATE,OVERDUE}', '按期', '答复', false, 4, false);

-- What left the house as a sheet. No petition is named in it.
create table export_log (
    id      bigint generated always as identity primary key,
    officer bigint      not null references officer (id),
    body    bigint      not null references body (id),
    what    text        not null check (what <> ''),
    rows    integer     not null check (rows >= 0),
    at      timestamptz not null
);
create index export_log_at on export_log (at);

grant select, insert, update on rate_definition to ${app};
grant select, insert on export_log to ${app};

-- The viewer that counts: petitions, matters and periods that are not sealed, for figures; no content, no writer, no paper.
create policy counted on matter for select using (viewer_job() = 'statistics' and not sealed);
create policy counted on petition for select using (viewer_job() = 'statistics' and series = 'P');

-- Who sees a matter sees what belongs to it; the one who counts does not. A new table of a matter needs this line too.
do $$
declare
    child text;
begin
    for child in
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relrowsecurity
          and c.relname not in ('matter', 'petition', 'deadline')
    loop
        execute format('create policy not_counted on %I as restrictive for all using (viewer_job() is distinct from ''statistics'')', child);
    end loop;
end
$$;
