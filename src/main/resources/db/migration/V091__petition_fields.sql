-- 登记: what a petition carries besides its text. Clear columns hold routing facts only; whatever may name a person is
-- sealed content under the matter's key.

alter table petition
    add column came            integer not null default 1 check (came >= 1),       -- 信访人数: who came or signed
    add column concerned       integer not null default 1 check (concerned >= 1),  -- 涉及人数
    add column stamped         date,                                               -- 收文戳
    add column postmarked      date,                                               -- 邮戳
    add column sheets          integer check (sheets >= 1),                        -- 页数
    add column above_due       date,                                               -- 上级要求的办结日期
    add column confidential    boolean not null default false,                     -- 要求保密
    add column complained_body bigint references body (id);                        -- 被反映的单位; none where sealed

-- Null: it came with the petition that opened the matter. Otherwise with one that joined it.
alter table content add column petition_id bigint references petition (id);
alter table party add column petition_id bigint references petition (id);

-- Numbers under which others keep the same petition, to be found again by.
create table outside_number (
    matter_id   bigint not null references matter (id),
    petition_id bigint not null references petition (id),
    kind        text   not null check (kind in ('NATIONAL', 'PROVINCIAL', 'HOTLINE', 'ABOVE')),
    number      text   not null check (length(number) between 1 and 60),
    primary key (petition_id, kind)
);
create index outside_number_found on outside_number (number);
create index outside_number_matter on outside_number (matter_id);

-- 关联: two matters a clerk found to belong together; seen by whoever sees both.
create table link (
    matter_id bigint      not null references matter (id),
    other_id  bigint      not null references matter (id),
    officer   bigint      references officer (id),
    recorded  timestamptz not null,
    primary key (matter_id, other_id),
    check (matter_id <> other_id)
);
create index link_other on link (other_id);

-- 草稿: forms not sent yet, sealed under the key of their officer; kept for seven days.
create table draft (
    officer     bigint      not null references officer (id),
    form        uuid        not null,
    key_version integer     not null check (key_version >= 1),
    sealed      bytea       not null,
    saved       timestamptz not null,
    primary key (officer, form)
);
create index draft_saved on draft (saved);

-- Nothing of a petition is changed or deleted by the application.
grant select, insert on outside_number, link to ${app};
grant select, insert, update, delete on draft to ${app};

alter table outside_number enable row level security;
create policy involved on outside_number for select using (
    matter_id = any (writing()) or (select true from matter m where m.id = matter_id));
create policy fenced on outside_number for insert with check (matter_id = any (writing()));

alter table link enable row level security;
create policy involved on link for select using (
    (matter_id = any (writing()) or (select true from matter m where m.id = matter_id))
    and (select true from matter o where o.id = other_id));
create policy fenced on link for insert with check (
    matter_id = any (writing()) and (select true from matter o where o.id = other_id));

alter table draft enable row level security;
create policy own on draft using ('o:' || officer = any (viewer_tokens()))
    with check ('o:' || officer = any (viewer_tokens()));
create policy forgotten on draft for delete using (viewer_job() = 'drafts' and saved < now() - interval '7 days');
create policy outdated on draft for select using (viewer_job() = 'drafts' and saved < now() - interval '7 days');
