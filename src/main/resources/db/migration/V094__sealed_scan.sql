-- 盖章件: the scan of a paper that was signed and sealed by hand. The latest one is the official version; the drawn
-- paper and earlier scans stay. Only added to, like files and renditions.
create table sealed_scan (
    matter_id bigint      not null,
    document  integer     not null,
    no        integer     not null check (no >= 1),
    media     text        not null check (media in ('application/pdf', 'image/jpeg', 'image/png')),
    size      integer     not null check (size >= 1),           -- in clear
    address   text        not null check (address ~ '^[0-9a-f]{64}$'),
    digest    text        not null,                             -- keyed, of the clear bytes
    officer   bigint      not null references officer (id),
    added     timestamptz not null,
    primary key (matter_id, document, no),
    foreign key (matter_id, document) references document (matter_id, no)
);

grant select, insert on sealed_scan to ${app};

alter table sealed_scan enable row level security;
create policy involved on sealed_scan for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy fenced on sealed_scan for insert with check (matter_id = any (writing()));
