-- The directory: places, subjects, bodies, officers and their posts, who answers for what, who signs in.
-- None of these rows belongs to a petition or matter; none has row security.

create table division (
    code   text primary key check (code ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3}([0-9]{3})?)?)?)?$'),
    name   text not null check (name <> ''),
    parent text references division (code),
    check ((parent is null) = (length(code) = 2)),
    check (starts_with(code, parent))
);

create table subject (
    code     text primary key check (code ~ '^[0-9]{6}$' and code not like '00%'),
    name     text not null check (name <> ''),
    parent   text references subject (code),
    -- false: the code is not from an official table, and pages say so
    verified boolean not null
);

create table body (
    id          bigint generated always as identity primary key,
    code        text not null unique check (code <> ''),
    name        text not null check (name <> ''),
    short_name  text not null check (short_name <> ''),
    -- two bodies with one mark would draw the same document numbers
    mark        text not null unique check (mark <> ''),
    kind        text not null,
    level       text not null,
    division    text not null references division (code),
    parent      bigint references body (id) check (parent <> id),
    reviewed_by bigint references body (id) check (reviewed_by <> id),
    since       date not null,
    until       date check (until >= since)
);

create table officer (
    id     bigint generated always as identity primary key,
    login  text not null unique check (login ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    name   text not null check (name <> ''),
    active boolean not null default true,
    unique (id, login)
);

create table post (
    officer  bigint not null references officer (id),
    body     bigint not null references body (id),
    capacity text not null check (capacity not in ('PETITIONER', 'SYSTEM')),
    since    date not null,
    until    date check (until >= since),
    primary key (officer, body, capacity, since)
);

create table account (
    officer      bigint primary key,
    login        text not null unique,
    password     text not null,
    failed       int not null default 0 check (failed >= 0),
    locked_until timestamptz,
    foreign key (officer, login) references officer (id, login) on update cascade
);

create table responsibility (
    subject  text not null references subject (code),
    division text not null references division (code),
    body     bigint not null references body (id),
    primary key (subject, division)
);

create table term_setting (
    body   bigint not null references body (id),
    term   text not null check (term <> ''),
    length int not null check (length > 0),
    since  date not null,
    primary key (body, term, since)
);

-- new with every load; each node compares it with the directory it holds
create table reference_version (
    only_row  boolean primary key default true check (only_row),
    revision  uuid not null,
    divisions uuid not null
);
insert into reference_version (revision, divisions) values (gen_random_uuid(), gen_random_uuid());

-- nothing is deleted: what ends gets a last day, who leaves becomes inactive
grant select, insert, update on division, subject, body, officer, post, account, responsibility, term_setting to ${app};
grant select, update on reference_version to ${app};
