-- 登记: petitions, matters, proceedings, deadlines, documents, involvement, content, journal, seals.
-- Tables are the state, the journal is the evidence; both are written in one transaction.

create table matter (
    id        bigint primary key,
    body      bigint      not null references body (id),          -- the registering body
    series    text        not null check (series in ('P', 'S')),  -- P general, S sealed
    sealed    boolean     not null,
    history   boolean     not null,                               -- 历史导入: only what the source proves
    sample    boolean     not null,                               -- 样例
    summary   text        not null check (length(summary) between 1 and 200),
    subject   text        not null references subject (code),
    division  text        not null,
    occurred  date        not null,
    recorded  timestamptz not null,
    audience  text[]      not null,
    shut      text[]      not null default '{}',
    last_seq  integer     not null check (last_seq >= 1),
    last_hash bytea       not null,
    check (sealed = (series = 'S'))
);
create index matter_audience on matter using gin (audience);
create index matter_recent on matter (body, occurred desc, id desc);
create index matter_words on matter using gin (summary gin_trgm_ops);

create table petition (
    id        bigint primary key,
    matter_id bigint      not null references matter (id),
    body      bigint      not null references body (id),
    year      integer     not null,
    series    text        not null check (series in ('P', 'S')),
    serial    bigint      not null check (serial >= 1),
    number    text        not null unique,
    channel   text        not null,
    how       text        not null check (how in ('OPENED', 'JOINED')),
    occurred  timestamp   not null,
    recorded  timestamptz not null,
    source    text        not null,
    request   uuid        not null unique,
    audience  text[]      not null,
    shut      text[]      not null default '{}',
    unique (body, year, series, serial)
);
create index petition_matter on petition (matter_id);
create index petition_recent on petition (body, recorded desc);

create table involvement (
    matter_id bigint  not null references matter (id),
    no        integer not null,
    body      bigint  references body (id),
    officer   bigint  references officer (id),
    capacity  text,
    reason    text    not null,
    since     date    not null,
    primary key (matter_id, no),
    check ((body is null) <> (officer is null))
);

create table content (
    matter_id bigint  not null references matter (id),
    no        integer not null,
    kind      text    not null,
    sealed    bytea   not null,
    primary key (matter_id, no)
);

create table proceeding (
    matter_id  bigint  not null references matter (id),
    no         integer not null,
    parent     integer,
    procedure  text    not null,
    body       bigint  not null references body (id),
    stage      text    not null,
    opened     date    not null,
    since      date    not null,
    opened_seq integer not null,
    about      text,
    ended      date,
    primary key (matter_id, no),
    foreign key (matter_id, parent) references proceeding (matter_id, no)
);
create index proceeding_open on proceeding (body, procedure, stage) where ended is null;

create table deadline (
    matter_id  bigint  not null,
    no         integer not null,
    proceeding integer not null,
    term       text    not null,
    side       text    not null check (side in ('DUTY', 'RIGHT')),
    body       bigint  not null references body (id),
    triggered  date    not null,
    length     integer not null check (length >= 1),
    unit       text    not null,
    article    text    not null,
    calendar   text    not null,
    prolonged  integer not null default 0,
    nominal    date    not null,
    last       date    not null check (last >= nominal),
    ended_how  text,
    ended_on   date,
    primary key (matter_id, no),
    foreign key (matter_id, proceeding) references proceeding (matter_id, no),
    check ((ended_how is null) = (ended_on is null))
);
create index deadline_running on deadline (body, last) where ended_on is null;

create table document (
    matter_id  bigint  not null,
    no         integer not null,
    proceeding integer not null,
    paper      text    not null,
    body       bigint  not null references body (id),
    year       integer not null,
    serial     bigint,                        -- null for the slip, which bears the petition's own number
    number     text    not null,
    template   text    not null,              -- the template it is drawn with, such as OPINION/1
    sealed     bytea   not null,              -- the data the paper is drawn from
    digest     text    not null,              -- keyed: a plain hash of personal data is an oracle for guessing
    issued     date    not null,
    primary key (matter_id, no),
    foreign key (matter_id, proceeding) references proceeding (matter_id, no),
    unique (body, year, paper, serial)
);

create table counter (
    body   bigint  not null references body (id),
    year   integer not null,
    series text    not null,
    last   bigint  not null check (last >= 1),
    primary key (body, year, series)
);

-- A database restored into another cluster counts its transactions anew: its entries belong to a new era.
create table era (
    no     integer primary key,
    system text        not null unique,       -- the cluster's system identifier
    opened timestamptz not null
);
insert into era (no, system, opened) select 1, system_identifier::text, now() from pg_control_system();

create function current_era() returns integer language sql stable as 'select max(no) from era';

create table journal (
    matter_id bigint      not null references matter (id),
    seq       integer     not null check (seq >= 1),
    head      json        not null,           -- json, not jsonb: its bytes are kept
    payload   bytea       not null,           -- encrypted under the matter's key
    prev      bytea       not null,
    hash      bytea       not null,
    act       text        generated always as (head ->> 'act') stored,
    recorded  timestamptz not null,
    request   uuid        not null,
    era       integer     not null default current_era(),
    xid       xid8        not null default pg_current_xact_id(),
    primary key (matter_id, seq),
    unique (matter_id, request),
    check (hash = sha256(prev || convert_to(head::text, 'UTF8') || payload))
);
create index journal_xid on journal (era, xid);

create table reading_log (
    id        bigint generated always as identity primary key,
    matter_id bigint      not null references matter (id),
    officer   bigint      not null references officer (id),
    body      bigint,
    what      text        not null,
    at        timestamptz not null,
    era       integer     not null default current_era(),
    xid       xid8        not null default pg_current_xact_id()
);
create index reading_log_matter on reading_log (matter_id, at);
create index reading_log_xid on reading_log (era, xid);

create table seal (
    no      bigint primary key,
    era     integer     not null references era (no),
    upto    xid8        not null,             -- entries of transactions before this one are closed
    entries bigint      not null,
    root    bytea       not null,
    prev    bytea       not null,
    mac     bytea       not null,             -- under a key that is not in the database
    at      timestamptz not null
);

create table outbox (
    id        bigint generated always as identity primary key,
    matter_id bigint      not null references matter (id),
    kind      text        not null,
    ref       integer     not null,
    due       timestamptz not null,
    tries     integer     not null default 0
);
create index outbox_due on outbox (due);

grant select, insert, update on matter, petition, proceeding, deadline, counter to ${app};
grant select, insert on involvement, content, document, journal, reading_log, seal, era to ${app};
grant execute on function current_era() to ${app};
grant select, insert, update, delete on outbox to ${app};

-- Row security. The rule: a positive involvement and no shut-out; the write fence for the locked matters only.
alter table matter enable row level security;
create policy involved on matter for select using (
    id = any (writing())
    or (audience && viewer_tokens() and cardinality(viewer_tokens()) > 0 and not shut && viewer_shut()));
create policy fenced on matter for insert with check (id = any (writing()));
create policy changed on matter for update using (
    id = any (writing())
    or viewer_job() = 'render'
    or (audience && viewer_tokens() and cardinality(viewer_tokens()) > 0 and not shut && viewer_shut()))
    with check (id = any (writing()));
create policy verified on matter for select using (viewer_job() in ('verify', 'render'));

alter table petition enable row level security;
create policy involved on petition for select using (
    matter_id = any (writing())
    or (audience && viewer_tokens() and cardinality(viewer_tokens()) > 0 and not shut && viewer_shut()));
create policy fenced on petition for insert with check (matter_id = any (writing()));
create policy changed on petition for update using (matter_id = any (writing())) with check (matter_id = any (writing()));
create policy verified on petition for select using (viewer_job() in ('verify', 'render'));

do $$
declare
    child text;
begin
    foreach child in array array ['involvement', 'content', 'proceeding', 'deadline', 'document', 'journal'] loop
        execute format('alter table %I enable row level security', child);
        execute format('create policy involved on %I for select using '
            || '(matter_id = any (writing()) or (select true from matter m where m.id = matter_id))', child);
        execute format('create policy fenced on %I for insert with check (matter_id = any (writing()))', child);
    end loop;
    foreach child in array array ['proceeding', 'deadline'] loop
        execute format('create policy changed on %I for update using (matter_id = any (writing())) '
            || 'with check (matter_id = any (writing()))', child);
    end loop;
end
$$;
create policy rendered on document for select using (viewer_job() = 'render');
create policy sealed on journal for select using (viewer_job() in ('seal', 'verify'));

alter table reading_log enable row level security;
create policy involved on reading_log for select using (
    viewer_job() in ('seal', 'verify') or (select true from matter m where m.id = matter_id));
create policy noted on reading_log for insert with check ((select true from matter m where m.id = matter_id));

alter table outbox enable row level security;
create policy queued on outbox for insert with check (matter_id = any (writing()));
create policy worked on outbox using (viewer_job() = 'render') with check (viewer_job() = 'render');

alter table seal enable row level security;
create policy read on seal for select using (true);            -- roots are public
create policy closed on seal for insert with check (viewer_job() = 'seal');

