-- 文书: files that came in, and the drawings of papers that went out. The bytes lie sealed outside the database,
-- under the digest of their ciphertext; neither table is ever changed, only added to.

create table file (
    matter_id   bigint      not null references matter (id),
    no          integer     not null check (no >= 1),
    name_sealed bytea       not null,
    media       text        not null,
    size        integer     not null check (size >= 1),         -- in clear
    address     text        not null check (address ~ '^[0-9a-f]{64}$'),
    digest      text        not null,                           -- keyed, of the clear bytes
    added       timestamptz not null default now(),
    primary key (matter_id, no)
);

create table rendition (
    matter_id bigint      not null,
    document  integer     not null,
    address   text        not null check (address ~ '^[0-9a-f]{64}$'),
    hash      bytea       not null,                             -- keyed, of the clear PDF
    at        timestamptz not null default now(),
    primary key (matter_id, document),
    foreign key (matter_id, document) references document (matter_id, no)
);

grant select, insert on file, rendition to ${app};

alter table file enable row level security;
create policy involved on file for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy fenced on file for insert with check (matter_id = any (writing()));
create policy rendered on file for select using (viewer_job() = 'render');

alter table rendition enable row level security;
create policy involved on rendition for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy rendered on rendition for select using (viewer_job() = 'render');
create policy pressed on rendition for insert with check (viewer_job() = 'render');
