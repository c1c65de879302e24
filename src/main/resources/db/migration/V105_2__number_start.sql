-- 接续编号: where the register before this one stopped, by body, year and series (P: petitions, S: sealed ones, or a
-- paper). The counter is set with it; numbers drawn here begin behind it, and their count with them.
create table number_start (
    body   bigint  not null references body (id),
    year   integer not null check (year between 2000 and 2999),
    series text    not null,
    last   bigint  not null check (last >= 1),
    primary key (body, year, series)
);

grant select, insert, update on number_start to ${app};

-- 字段对应 under a name, at the body that uses it. Names of columns, never what stands in them.
create table column_mapping (
    id      bigint generated always as identity primary key,
    body    bigint      not null references body (id),
    name    text        not null check (length(name) between 1 and 60),
    rules   text        not null,
    changed timestamptz not null default now(),
    unique (body, name)
);

grant select, insert, update, delete on column_mapping to ${app};
