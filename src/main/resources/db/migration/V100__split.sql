-- 分项: one letter, several matters. A part is a matter of its own; nothing in it leads back to the letter it came from.

alter table petition drop constraint petition_series_check;
alter table petition add constraint petition_series_check check (series in ('P', 'S', 'F'));   -- F: 分项, no petition

-- What a matter was split into: which matter, its number and its code, under the key of the one that was split.
create table part (
    matter_id bigint  not null references matter (id),
    no        integer not null check (no >= 1),
    body      bigint  not null references body (id),          -- that split it
    sealed    bytea   not null,
    primary key (matter_id, no)
);

grant select, insert on part to ${app};

-- Who sees the matter, and is of those who split at that body, or the writer himself: not who once had the letter.
alter table part enable row level security;
create policy involved on part for select using (
    matter_id = any (writing())
    or (select true from matter m where m.id = matter_id)
       and (viewer_tokens() && array ['b:' || body || ':TRIAGE_OFFICER', 'b:' || body || ':REPORT_SCREENER']
            or exists (select from unnest(viewer_tokens()) token where starts_with(token, 'q:'))));
create policy fenced on part for insert with check (matter_id = any (writing()));
create policy not_counted on part as restrictive for all using (viewer_job() is distinct from 'statistics');

-- Rates judge duties, and a part has its own: the one who counts sees its row, and no figure of petitions counts it.
drop policy counted on petition;
create policy counted on petition for select using (viewer_job() = 'statistics' and series in ('P', 'F'));
