-- 并件, 作废: a matter registered twice, or by mistake, points to the one that counts. Its number stays.

create table twin (
    matter_id bigint      primary key references matter (id),
    twin_id   bigint      references matter (id),              -- null where none counts instead, such as a test entry
    how       text        not null check (how in ('FOLDED', 'ANNULLED')),
    number    text        not null,                            -- the number the matter was registered under
    channel   text        not null,
    received  timestamp   not null,
    recorded  timestamptz not null,
    check (matter_id <> twin_id),
    check (how = 'ANNULLED' or twin_id is not null)
);
create index twin_other on twin (twin_id);

alter table petition drop constraint petition_how_check;
alter table petition add constraint petition_how_check check (how in ('OPENED', 'JOINED', 'ANNULLED'));

grant select, insert on twin to ${app};
grant update (matter_id) on outside_number to ${app};

alter table twin enable row level security;
create policy involved on twin for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy fenced on twin for insert with check (matter_id = any (writing()));
create policy not_counted on twin as restrictive for all using (viewer_job() is distinct from 'statistics');

-- what others call a petition goes with it
create policy moved on outside_number for update using (matter_id = any (writing())) with check (matter_id = any (writing()));

-- usual practice [P]: a second signature
insert into signing (act, capacity) values ('TRIAGE.annul', 'DEPUTY_HEAD'), ('TRIAGE.annul', 'HEAD');

-- What was folded holds the words of the one that counts and is sealed with it; whoever is shut out of that one later, such
-- as the reported, is shut out of this one too. Done by the database, since no officer may see both any more.
create function shut_twins() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
    update matter set shut = new.shut
    where id in (select matter_id from twin where twin_id = new.id);
    return null;
end
$$;
revoke execute on function shut_twins() from public;
create trigger shut_with_its_twins after update of shut on matter
    for each row when (new.sealed) execute function shut_twins();
