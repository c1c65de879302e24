-- 密封: a matter may be sealed after its number was drawn in the general series; the number stays. And what opens where a
-- body receives a matter.

do $$
declare
    old text;
begin
    select conname into old from pg_constraint
    where conrelid = 'matter'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%sealed = (series%';
    execute format('alter table matter drop constraint %I', old);
end
$$;
alter table matter add constraint matter_series check (sealed or series = 'P');   -- series: where the number was drawn

alter table petition add column sealed boolean not null default false;
update petition set sealed = true where series = 'S';
alter table petition add constraint petition_secrecy check (sealed or series <> 'S'),
                     add constraint petition_secret check (not sealed or complained_body is null);
alter policy counted on petition using (viewer_job() = 'statistics' and not sealed);

-- Which procedure opens where a matter is transferred to a body, and whether reports on officials may be handed to it.
alter table body
    add column track   text    not null default 'HANDLING' check (track in ('HANDLING', 'DISCIPLINE', 'LITIGATION')),
    add column reports boolean not null default false;
update body set track = case when kind = 'DISCIPLINE' then 'DISCIPLINE' else 'LITIGATION' end, reports = kind = 'DISCIPLINE'
where kind in ('DISCIPLINE', 'COURT', 'PROCURATORATE') or kind = 'PARTY' and name like '%政法委员会';
