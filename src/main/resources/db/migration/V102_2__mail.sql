-- 邮件: letters to writers who gave an address wait here; when one is sent, or given up, its row is gone.

create table notice (
    id        bigint generated always as identity primary key,
    matter_id bigint      not null references matter (id),
    number    text        not null,                       -- the number the writer was given
    sealed    bytea       not null,                       -- where it goes, under the matter's key
    made      timestamptz not null default now(),
    due       timestamptz not null default now(),
    tries     integer     not null default 0,
    begun     timestamptz                                 -- handed to the mail server; not again unless it certainly refused
);
create index notice_waiting on notice (due) where begun is null;

-- Writers who want no more mail.
create table mail_stop (
    matter_id bigint primary key references matter (id),
    at        timestamptz not null default now()
);

grant select, insert, update, delete on notice to ${app};
grant select, insert on mail_stop to ${app};

-- No officer sees where or whether mail goes: rows are written behind the fence and worked by the job alone.
alter table notice enable row level security;
create policy fenced on notice for insert with check (
    matter_id = any (writing()) and (select not m.sealed from matter m where m.id = matter_id));
create policy worked on notice using (viewer_job() = 'mail') with check (viewer_job() = 'mail');
create policy not_counted on notice as restrictive for all using (viewer_job() is distinct from 'statistics');

alter table mail_stop enable row level security;
create policy own on mail_stop for select using (
    matter_id = any (writing()) or viewer_job() = 'mail'
    or viewer_wrote() and (select true from matter m where m.id = matter_id));
create policy said on mail_stop for insert with check (
    viewer_wrote() and (select true from matter m where m.id = matter_id));
create policy not_counted on mail_stop as restrictive for all using (viewer_job() is distinct from 'statistics');

create policy mailed on key_wrap for select using (
    viewer_job() = 'mail' and exists (select from notice n where n.matter_id = key_wrap.matter_id));
