-- The working calendar: one row a year, one row a day that departs from the week.

create table calendar_year (
    year      int primary key check (year between 1949 and 2999),
    source    text not null,
    announced boolean not null,
    loaded    timestamptz not null default now(),
    check (announced = (source <> ''))
);

create table holiday (
    day  date primary key,
    name text not null check (name <> ''),
    off  boolean not null,
    -- the arrangement it belongs to: a new year's holiday may begin in December
    year int not null references calendar_year (year),
    check (abs(extract(year from day) - year) <= 1)
);

-- new with every load; each node compares it with the calendar it holds
create table calendar_revision (
    only_row boolean primary key default true check (only_row),
    revision uuid not null
);
insert into calendar_revision (revision) values (gen_random_uuid());

grant select, insert, update on calendar_year to ${app};
-- an arrangement may be announced anew within a year (2020 was): its days are replaced
grant select, insert, update, delete on holiday to ${app};
grant select, update on calendar_revision to ${app};
