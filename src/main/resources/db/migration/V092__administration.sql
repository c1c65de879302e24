-- 管理: what administrators change, and the log of it. None of these rows belongs to a petition or matter.

-- 授权代办: whom the holder of a dated post stands in for
alter table post add delegated_by bigint references officer (id) check (delegated_by <> officer);

-- locked by an administrator, until an administrator opens it again; five wrong passwords lock for minutes only
alter table account add shut boolean not null default false;
-- the password was drawn by an administrator: whoever signs in with it must set another before anything else
alter table account add first boolean not null default false;

-- the names a body takes later than with its list, each from a day on
create table body_name (
    body       bigint not null references body (id),
    since      date not null,
    name       text not null check (name <> ''),
    short_name text not null check (short_name <> ''),
    primary key (body, since)
);

-- the body that goes on with what a body that ended leaves
alter table body add successor bigint references body (id) check (successor <> id);

create table administration_log (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default now(),
    -- null where it was done from the command line, or by the start
    officer bigint references officer (id),
    body    bigint references body (id),
    -- the body it concerns; null where it concerns all
    about   bigint references body (id),
    what    text not null check (length(what) between 1 and 2000)
);
create index administration_log_recent on administration_log (at desc, id desc);

grant select, insert, update on body_name to ${app};
grant select, insert on administration_log to ${app};

-- The job "staff" counts open work by body and capacity, so that no work rests where nobody holds the capacity.
alter policy verified on matter using (viewer_job() in ('verify', 'render', 'staff'));
create policy staffed on proceeding for select using (viewer_job() = 'staff');
